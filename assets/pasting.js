// A block from a spreadsheet: the page of the server that shows what would change opens in a dialog over the table.
import { scales } from "./cells.js";

export function startPasting(form, saving, { url, say, word }) {
  let dialog = null;

  /** Shows what a block would change, pasted from a cell on. `scale` is that of the table it was copied from. */
  async function paste(at, text, scale) {
    const said = scale === "" ? [] : [["scale", scale]];
    await preview(new URLSearchParams([["_csrf", form.elements._csrf.value], ["at", at], ["text", text], ["go", "preview"], ...said, ...scales(form)]));
    return true;
  }

  async function preview(fields) {
    let page;
    try {
      const response = await fetch(url, { method: "POST", headers: { Accept: "text/html" }, body: fields });
      page = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-paste]");
    } catch {
      page = null;
    }
    if (!page) return say(word("paste-failed"), true);
    open(document.importNode(page, true));
  }

  function open(content) {
    const back = document.activeElement;
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "sheet-dialog";
      document.body.append(dialog);
      dialog.addEventListener("click", (event) => {
        if (event.target.closest("[data-close]")) {
          event.preventDefault();
          dialog.close();
        }
      });
      dialog.addEventListener("submit", submit);
    }
    dialog.setAttribute("aria-label", word("paste-title"));
    dialog.replaceChildren(content);
    if (!dialog.open) {
      dialog.showModal();
      dialog.addEventListener("close", () => back?.focus(), { once: true });
    }
    (dialog.querySelector("input[type=radio]") ?? dialog.querySelector("button.button:not(.second)") ?? dialog.querySelector("[data-close]")).focus();
  }

  function submit(event) {
    event.preventDefault();
    const fields = new FormData(event.target, event.submitter);
    // What was not shown in this scale is shown first.
    const shown = (fields.get("scale") ?? "0") === (fields.get("previewed") ?? "0");
    if (fields.get("go") !== "apply" || !shown) return preview(new URLSearchParams(fields));
    const sent = [...fields].filter(([name]) => name !== "_csrf");
    // Which cells change is known from the answer only.
    saving.act(url, [], sent, { done: () => dialog.close() });
  }

  return { paste };
}
