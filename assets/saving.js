// Saves each cell when it is left. One request at a time and in order; what could not be sent stays on the page and is
// sent again. Every attempt of one change carries the same key, so that nothing is saved twice.

const RETRY = [1000, 3000, 10000, 30000];

export function startSaving(form) {
  const queue = [];
  let busy = false;
  let attempt = 0;
  const status = document.querySelector("[data-saved]");

  const say = (text, waiting = false) => {
    status.textContent = text;
    status.classList.toggle("waiting", waiting);
  };

  form.addEventListener("change", (event) => {
    const field = event.target;
    if (field.name?.startsWith("v:")) enqueue(field.name.slice(2));
  });

  form.addEventListener("submit", (event) => {
    const pick = event.submitter?.name === "pick" ? event.submitter.value : null;
    if (pick) {
      event.preventDefault();
      enqueue(pick.slice(0, pick.lastIndexOf("=")), pick);
    }
  });

  // What came over from another language without being saved.
  for (const field of form.querySelectorAll("[aria-invalid=true]")) {
    if (field.name?.startsWith("v:")) enqueue(field.name.slice(2));
  }

  function enqueue(address, pick) {
    const waiting = queue.find((job) => job.address === address && !job.sent);
    if (waiting) waiting.pick = pick;
    else queue.push({ address, pick, key: crypto.randomUUID() });
    box(address)?.classList.add("saving");
    run();
  }

  async function run() {
    if (busy || queue.length === 0) return;
    busy = true;
    const job = queue[0];
    job.sent = true;
    job.body ??= body(job);
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
        body: job.body,
      });
      if (response.status >= 500 || response.status === 429) throw new Error(String(response.status));
      queue.shift();
      attempt = 0;
      if (response.headers.get("content-type")?.startsWith("application/json")) {
        show(await response.json());
      } else {
        // Signed out or not allowed: the ordinary way shows the page that explains it.
        form.requestSubmit();
      }
      busy = false;
      run();
    } catch {
      say(form.dataset.waiting ?? "…", true);
      setTimeout(() => { busy = false; run(); }, RETRY[Math.min(attempt++, RETRY.length - 1)]);
    }
  }

  function body(job) {
    const fields = new URLSearchParams();
    fields.append("_csrf", form.elements._csrf.value);
    fields.append("key", job.key);
    for (const field of form.querySelectorAll(`[name="${CSS.escape(`v:${job.address}`)}"]`)) {
      if (field.type !== "checkbox" || field.checked) fields.append(field.name, field.value);
    }
    fields.append(`r:${job.address}`, form.elements[`r:${job.address}`]?.value ?? "0");
    if (job.pick) fields.append("pick", job.pick);
    return fields;
  }

  function show(answer) {
    for (const cell of answer.cells) apply(cell);
    marks(answer.marks);
    for (const sum of answer.sums) addUp(sum);
    for (const place of document.querySelectorAll("[data-left]")) place.textContent = answer.left;
    say(answer.cells.every((cell) => cell.state === "saved") ? answer.saved : "");
  }

  function apply(cell) {
    const place = box(cell.address);
    if (!place) return;
    place.classList.remove("saving");
    const field = place.querySelector("input:not([type=hidden]):not([type=checkbox]), select, textarea");
    place.querySelector(".problem")?.remove();
    field?.removeAttribute("aria-invalid");
    const revision = form.elements[`r:${cell.address}`];
    if (cell.state === "saved") {
      revision.value = cell.revision;
      if (field && document.activeElement !== field && field.tagName !== "SELECT") field.value = cell.shown;
      changed(place, cell.change);
      place.classList.add("just-saved");
      setTimeout(() => place.classList.remove("just-saved"), 2000);
      return;
    }
    // Saving again after reading the other person's value is a knowing choice.
    if (cell.state === "conflict") revision.value = cell.revision;
    field?.setAttribute("aria-invalid", "true");
    const words = document.createElement("p");
    words.className = "problem";
    words.setAttribute("role", "alert");
    words.textContent = `${cell.message} `;
    for (const choice of cell.choices) {
      const button = document.createElement("button");
      button.className = "button second";
      button.name = "pick";
      button.value = choice.pick;
      button.textContent = choice.shown;
      words.append(button);
    }
    if (cell.state === "conflict") {
      const again = document.createElement("button");
      again.type = "button";
      again.className = "button second";
      again.textContent = form.dataset.again;
      again.addEventListener("click", () => enqueue(cell.address));
      words.append(again);
    }
    place.querySelector(".cell").append(words);
  }

  function changed(place, text) {
    if (!place.matches("td")) return;
    let words = place.querySelector(".change");
    if (!words) {
      words = document.createElement("span");
      words.className = "change";
      place.prepend(words);
    }
    words.textContent = text ?? "";
  }

  function addUp(sum) {
    const place = around(document.getElementById(sum.anchor));
    if (!place) return;
    let words = place.querySelector(".sum");
    if (!words) {
      words = document.createElement("span");
      place.append(words);
    }
    words.className = sum.class;
    words.textContent = sum.text;
  }

  function marks(list) {
    for (const place of form.querySelectorAll(".marks")) place.replaceChildren();
    for (const mark of list) {
      const cell = around(document.getElementById(mark.anchor));
      const place = cell?.querySelector(".marks");
      if (!place || place.childElementCount > 0) continue;
      const more = cell.querySelector(".more");
      const link = document.createElement("a");
      link.className = mark.severity;
      link.title = mark.text;
      link.href = more?.getAttribute("href") ?? "#";
      link.textContent = `${mark.sign} ${mark.check}`;
      place.append(link);
    }
  }

  function box(address) {
    return around(form.querySelector(`[name="${CSS.escape(`v:${address}`)}"]`));
  }

  // All that belongs to a cell: its field, its marks, its sum.
  function around(field) {
    return field?.closest("td, .field");
  }
}
