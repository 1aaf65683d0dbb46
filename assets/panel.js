// The panel of a cell, beside the tables: opened by key, it stays open and follows the cell one is in.
import { address, box, field, scales } from "./cells.js";

const PAUSE = 150; // milliseconds in one cell before the panel follows

export function startPanel(form, saving, { url, say, word }) {
  const main = document.querySelector("main");
  let panel = document.getElementById("panel");
  let shown = null;
  let wanted = null;
  let timer = 0;
  let dirty = false;
  let writing = false;
  // What is said to people goes its own way, as without scripts.
  const plain = (element) => element.closest("[data-plain]");

  async function show(of, focus) {
    wanted = of;
    keep();
    let page;
    try {
      const response = await fetch(`${url}?${new URLSearchParams([["address", of], ...scales(form)])}`, { headers: { Accept: "text/html" } });
      page = new DOMParser().parseFromString(await response.text(), "text/html").getElementById("panel");
    } catch {
      page = null;
    }
    if (wanted !== of) return;
    if (!page) return say(word("panel-failed"), true);
    const next = document.importNode(page, true);
    if (panel) panel.replaceWith(next);
    else main.append(next);
    panel = next;
    shown = of;
    dirty = writing = false;
    main.classList.add("with-panel");
    panel.addEventListener("input", ({ target }) => (plain(target) ? (writing = true) : (dirty = true)));
    panel.addEventListener("submit", submit);
    panel.addEventListener("click", (event) => {
      if (!event.target.closest("[data-close]")) return;
      event.preventDefault();
      close();
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") back();
    });
    if (focus) panel.querySelector(focus)?.focus();
  }

  function close() {
    keep();
    panel?.remove();
    panel = null;
    main.classList.remove("with-panel");
    back();
  }

  const back = () => shown && field(form, shown)?.focus();

  // What was typed into the panel is saved before it goes.
  function keep() {
    if (dirty) send(panel.querySelector("form:not([data-plain])"));
  }

  function submit(event) {
    if (plain(event.target)) return;
    event.preventDefault();
    send(event.target, event.submitter);
  }

  function send(of, submitter) {
    dirty = false;
    const fields = [...new FormData(of, submitter)].filter(([name]) => name !== "_csrf" && name !== "back" && !name.startsWith("r:"));
    saving.act(of.getAttribute("action"), [shown], fields);
  }

  // After any change of the cell the panel tells it.
  const follow = (addresses) => {
    if (panel && shown === wanted && !dirty && !writing && addresses.includes(shown)) show(shown);
  };
  saving.whenSaved((cells) => follow(cells.map((cell) => cell.address)));
  form.addEventListener("others", ({ detail }) => follow(detail));

  form.addEventListener("focusin", ({ target }) => {
    // Nobody loses a question because the cell is left.
    if (!panel || writing || !address(target) || address(target) === shown) return;
    clearTimeout(timer);
    timer = setTimeout(() => show(address(target)), PAUSE);
  });

  form.addEventListener("click", (event) => {
    const link = event.target.closest(".more, .marks a, .clarify");
    if (!link) return;
    const one = box(link).querySelector("[name^='v:']");
    event.preventDefault();
    show(address(one), "#panel-title");
  });

  addEventListener("beforeunload", (event) => {
    if (dirty) event.preventDefault();
  });

  return {
    /** Opens the panel; when it tells this cell already, goes into it. */
    details(one) {
      if (!one) return false;
      if (panel && shown === address(one)) panel.querySelector("#panel-status")?.focus();
      else show(address(one));
      return true;
    },
    /** Goes to the box for a question about the cell, where there is one. */
    question: (one) => show(address(one), "[data-question]"),
    /** Asks for the reason of a gap. */
    ask: (one) => show(address(one), "#panel-note"),
  };
}
