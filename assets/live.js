// What others save comes to this page by asking: often while it is used, seldom while it rests, not at all while nobody
// sees it. A cell in which nothing is unsaved takes the new value and says whose it is; any other shows both.
import { address, box, field, put, revision, word } from "./cells.js";
import { around, contest, dress } from "./answer.js";

const BEAT = 3000; // milliseconds
const SLOWEST = 30000;
const TIRED = 900000; // unused for so long, a page asks no more until it is used again
const PATIENCE = 20000; // with one answer
const OWN = 20; // cells that are named in a question

export function startLive(form, saving, { say }) {
  const notice = document.querySelector("[data-notice]");
  let { mark } = form.dataset;
  let own = [];
  let used = Date.now();
  let due = 0;
  let timer = 0;
  let failed = 0;
  let asking = false;

  const wait = () => Math.min(Math.max(BEAT * 2 ** failed, (Date.now() - used) / 10), SLOWEST);

  function plan() {
    clearTimeout(timer);
    due = Infinity;
    if (!mark || document.hidden || Date.now() - used > TIRED) return;
    due = Date.now() + wait();
    timer = setTimeout(ask, wait());
  }

  async function ask() {
    if (asking) return;
    // What goes out comes first: over a weak line there is room for one.
    if (document.hidden || saving.waiting() > 0) return plan();
    asking = true;
    const known = own;
    own = [];
    const query = new URLSearchParams({ after: mark, own: known.slice(-OWN).join(" ") });
    try {
      const response = await fetch(`${form.action}${form.action.includes("?") ? "&" : "?"}${query}`, {
        headers: { Accept: "application/json" },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (response.status >= 400 && response.status < 429) mark = say(word("act-refused"), true);
      else if (!response.ok) throw response;
      else if (response.status !== 204) news(await response.json());
      if (failed > 2) say("");
      failed = 0;
    } catch {
      own.unshift(...known);
      failed += 1;
      if (failed === 3) say(word("live-off"), true);
    }
    asking = false;
    plan();
  }

  function news({ mark: next, moved, cells, ...more }) {
    if (moved && notice) tell(moved);
    if (cells) {
      const taken = cells.filter(take);
      around(form, more);
      const place = document.querySelector("[data-live]");
      if (taken.length && place) place.textContent = taken.length > 1 ? word("live-many", { count: taken.length }) : taken[0].said;
      form.dispatchEvent(new CustomEvent("others", { detail: taken.map((cell) => cell.address) }));
    }
    // While a save is on its way nobody knows yet whose value came first: the same is asked again.
    if (!cells?.some((cell) => saving.state(cell.address).state === "waiting")) mark = next;
  }

  // True where the value was put into its cell: there it is news, and nothing unsaved was in its place.
  function take(cell) {
    const one = field(form, cell.address);
    const seen = revision(form, cell.address);
    if (!one || (seen ? seen.value >= cell.revision : one.value === cell.shown)) return false;
    const { state } = saving.state(cell.address);
    if (state === "waiting") return false;
    if (unsaved(one, state)) {
      saving.tell(cell.address, { state: "conflict", text: cell.message });
      contest(form, cell, { keep: saving.save, drop: saving.drop });
      return false;
    }
    if (seen) seen.value = cell.revision;
    put(one, cell.shown);
    dress(one, cell);
    box(one).querySelector(".live")?.remove();
    one.closest(".cell").append(Object.assign(document.createElement("span"), { className: "live", textContent: cell.by }));
    return true;
  }

  function unsaved(one, state) {
    if ((state && state !== "saved") || one.getAttribute("aria-invalid")) return true;
    return document.activeElement === one && (form.classList.contains("editing") || one.value !== (one.defaultValue ?? one.value));
  }

  // What may be filled in is no longer what it was. What could not be saved meanwhile stays, and goes when it can.
  function tell({ standing, message }) {
    notice.hidden = false;
    notice.textContent = `${message} `;
    const kept = [...form.querySelectorAll("[aria-invalid]")].map(address).filter((of) => saving.state(of).state === "locked");
    if (standing !== "open" || !kept.length) return;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "button second", textContent: word("save") });
    button.addEventListener("click", () => kept.forEach((of) => saving.save(of)));
    notice.append(button);
  }

  saving.whenSaved((cells) => own.push(...cells.map((cell) => `${cell.address}:${cell.revision}`)));
  // Who was in the cell has seen whose value it is.
  form.addEventListener("focusout", ({ target }) => box(target)?.querySelector(".live")?.remove());
  for (const name of ["focusin", "input", "pointerdown", "keydown"]) {
    addEventListener(name, () => {
      used = Date.now();
      if (!asking && used + wait() < due) plan();
    });
  }
  for (const name of ["focus", "online", "visibilitychange"]) {
    addEventListener(name, () => {
      used = Date.now();
      if (mark) ask();
    });
  }
  plan();
}
