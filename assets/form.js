// A page that is filled in: puts the parts together.
import { address, word } from "./cells.js";
import { startBar } from "./bar.js";
import { startBlock } from "./block.js";
import { startChoosing } from "./choosing.js";
import { startJumps } from "./jumps.js";
import { startKeys } from "./keys.js";
import { startLive } from "./live.js";
import { startPanel } from "./panel.js";
import { startPasting } from "./pasting.js";
import { startSaving } from "./saving.js";
import { startTotals } from "./totals.js";
import { startUndo } from "./undo.js";

export function startForm(form) {
  const status = document.querySelector("[data-saved]");
  const say = (text, waiting = false) => {
    status.textContent = text;
    status.classList.toggle("waiting", waiting);
  };
  const { cell, cells, paste } = form.dataset;
  const english = document.documentElement.lang === "en";
  const saving = startSaving(form, { say, word });
  const jumps = startJumps(form, { say, word });
  const pasting = startPasting(form, saving, { url: paste, say, word });
  const choosing = startChoosing(form);
  // The server lays a block over the table as it has it: all rows, not turned.
  const block = startBlock(form, { english, paste: (at, text, scale) => (choosing.all(), pasting.paste(at, text, scale)) });
  const undo = startUndo(form, saving, { url: cells, say, word });
  const panel = startPanel(form, saving, { url: cell, say, word });
  startTotals(form, { english, word });
  startLive(form, saving, { say });
  if (!form.querySelector("[name^='r:']")) return startReading(form, panel);

  const statuses = [...document.querySelectorAll("[data-bar] option")].map((option) => option.value).filter(Boolean);
  const act = (kind, field, more = []) => {
    const chosen = field && block.size() < 2 ? [field] : block.fields().flat().filter(Boolean);
    const addresses = chosen.filter((one) => !one.readOnly).map(address);
    if (addresses.length) saving.act(cells, addresses, [["act", kind], ...more]);
    return true;
  };
  const mark = (code, field) => statuses.includes(code) && act("mark", field, [["status", code]]);
  const help = () => {
    window.open(document.querySelector("[data-help]").href, "help");
    return true;
  };

  startKeys(form, { block, details: panel.details, help, jump: jumps.jump, undo: undo.undo, redo: undo.redo, act, mark: (code) => mark(code) });
  startBar(form, saving, {
    word,
    acts: undo.count,
    does: {
      undo: undo.undo,
      details: panel.details,
      help,
      confirm: (field) => act("confirm", field),
      mark: (field, code) => {
        mark(code, field);
        // A gap needs its reason.
        if (field && (code === "M" || code === "N")) panel.ask(field);
      },
      "next-empty": (field) => jumps.jump("empty", 1, field),
      "next-finding": (field) => jumps.jump("finding", 1, field),
    },
  });
}

// Where nothing can be changed there are two keys: the details of a cell, and the question about it.
function startReading(form, panel) {
  form.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (!address(target)) return;
    const control = ctrlKey || metaKey;
    if (key === "Enter" && control) panel.details(target);
    else if (key.toLowerCase() === "c" && !control && !altKey) panel.question(target);
    else return;
    event.preventDefault();
  });
}
