// Saves each cell when it is left, and acts on several cells at once. One request at a time and in order; what could not
// be sent stays on the page and is sent again. Every attempt of one job carries the same key, so that nothing is saved
// twice. A cell is called saved only when the server has said so.
import { address, box, field, revision, scales } from "./cells.js";
import { calm, show } from "./answer.js";

const RETRY = [1000, 3000, 10000, 30000];

export function startSaving(form, { say, word }) {
  const queue = [];
  const listeners = [];
  const states = new Map();
  let busy = false;
  let attempt = 0;

  form.addEventListener("change", ({ target }) => {
    if (address(target)) save(address(target));
  });

  form.addEventListener("submit", (event) => {
    const pick = event.submitter?.name === "pick" ? event.submitter.value : null;
    if (pick) {
      event.preventDefault();
      save(pick.slice(0, pick.lastIndexOf("=")), pick);
    }
  });

  // What came over from another language without being saved. Between two values somebody has to choose.
  for (const one of form.querySelectorAll("[aria-invalid=true]")) if (address(one) && !box(one).querySelector("[name=take]")) save(address(one));

  /** Saves what stands in the field of a cell. */
  function save(of, pick) {
    const waiting = queue.find((job) => job.addresses[0] === of && !job.url && !job.body);
    if (waiting) waiting.pick = pick;
    else enqueue({ addresses: [of], pick });
  }

  /** What was typed into a cell is not wanted any more, also where it is on its way. */
  function drop(of) {
    for (const job of queue) if (job.addresses[0] === of && !job.url) job.dropped = true;
    mark(of, {});
  }

  /** Sends an act on several cells; `fields` say which, the revisions are those this page saw. */
  function act(url, addresses, fields, kind = {}) {
    enqueue({ addresses, url, fields, ...kind });
  }

  function enqueue(job) {
    queue.push({ key: newKey(), ...job });
    for (const of of job.addresses) mark(of, { state: "waiting" });
    run();
  }

  function mark(of, told) {
    // What is said about one save does not speak for the next one that waits.
    const state = queue.some((job) => job.addresses.includes(of)) ? { state: "waiting" } : told;
    states.set(of, state);
    box(field(form, of))?.classList.toggle("saving", state.state === "waiting");
    form.dispatchEvent(new CustomEvent("cellstate", { detail: of }));
  }

  async function run() {
    if (busy || queue.length === 0) return;
    busy = true;
    const job = queue[0];
    job.body ??= body(job);
    try {
      const response = await fetch(job.url ?? form.action, {
        method: "POST",
        headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
        body: job.body,
      });
      if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
      queue.shift();
      attempt = 0;
      if (response.headers.get("content-type")?.startsWith("application/json")) answered(job, await response.json());
      else refused(job);
      busy = false;
      run();
    } catch {
      say(form.dataset.waiting ?? "…", true);
      setTimeout(() => { busy = false; run(); }, RETRY[Math.min(attempt++, RETRY.length - 1)]);
    }
  }

  function body(job) {
    const fields = new URLSearchParams([["_csrf", form.elements._csrf.value], ["key", job.key], ...(job.fields ?? [])]);
    for (const of of job.addresses) {
      fields.append(`r:${of}`, revision(form, of)?.value ?? "0");
      if (job.url) continue;
      job.typed = field(form, of)?.value;
      for (const one of form.querySelectorAll(`[name="${CSS.escape(`v:${of}`)}"]`)) {
        if (one.type !== "checkbox" || one.checked) fields.append(one.name, one.value);
      }
    }
    for (const [name, code] of scales(form)) if (!fields.has(name)) fields.append(name, code);
    if (job.pick) fields.append("pick", job.pick);
    return fields;
  }

  function answered(job, answer) {
    if (job.dropped) answer.cells = answer.cells.filter((cell) => cell.state === "saved");
    const told = new Set(answer.cells.map((cell) => cell.address));
    for (const cell of answer.cells) {
      mark(cell.address, { state: cell.state, text: cell.state === "saved" ? answer.saved : cell.message });
    }
    // A cell that was changed back before it was sent says nothing new.
    for (const of of job.addresses) {
      if (told.has(of)) continue;
      mark(of, {});
      const one = field(form, of);
      // Between two values somebody still has to choose.
      if (!box(one)?.querySelector(".problem [type=button]")) calm(one);
    }
    show(form, answer, { again: save, drop, act: Boolean(job.url), typed: job.typed });
    const saved = answer.cells.filter((cell) => cell.state === "saved");
    say(saved.length === answer.cells.length ? answer.saved : word("not-saved", { count: answer.cells.length - saved.length }));
    if (saved.length) for (const listen of listeners) listen(saved, job);
    job.done?.(answer);
  }

  // Signed out or not allowed: for a cell the ordinary way shows the page that explains it, with all that was typed.
  function refused(job) {
    for (const of of job.addresses) mark(of, { state: "refused", text: word("act-refused") });
    if (job.url) say(word("act-refused"), true);
    else form.requestSubmit();
  }

  return {
    act,
    drop,
    save,
    tell: mark,
    state: (of) => states.get(of) ?? {},
    whenSaved: (listen) => listeners.push(listen),
    waiting: () => queue.length,
  };
}

// A UUID of version 7: its first half is the time, so that the service keeps one answer after the other.
function newKey() {
  const time = Date.now().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
}
