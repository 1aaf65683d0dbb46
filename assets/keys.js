// The keyboard of the tables. Two modes: in *move* the arrows go from cell to cell and what is typed replaces the figure;
// in *edit* (F2, or a click into the cell one is in) they go through the text. The help page lists every key.
import { address, at, box, horizontal, inTable, place, rows, vertical } from "./cells.js";

const PAGE = 10; // rows

export function startKeys(form, tools) {
  let editing = false;
  let before = "";
  let pressed = null;

  function mode(edit) {
    editing = edit;
    form.classList.toggle("editing", edit);
  }

  form.addEventListener("focusin", ({ target }) => {
    if (!inTable(target)) return;
    before = target.value;
    mode(false);
    target.select();
  });

  // The first click selects the figure, so that typing replaces it; the second puts the caret into the text.
  form.addEventListener("mousedown", ({ target }) => {
    if (target === document.activeElement && inTable(target)) mode(true);
    else pressed = target;
  });
  form.addEventListener("mouseup", (event) => {
    if (event.target === pressed && inTable(pressed)) event.preventDefault();
    pressed = null;
  });

  form.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!address(field) || event.isComposing) return;
    const done = anywhere(event, field) || (inTable(field) ? table(event, field) : text(event, field));
    if (done) event.preventDefault();
  });

  // Keys of every field. They answer true when the key was theirs.
  function anywhere(event, field) {
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "F4") return tools.jump("empty", event.shiftKey ? -1 : 1, field);
    if (event.key === "F8") return tools.jump("finding", event.shiftKey ? -1 : 1, field);
    if (event.key === "Enter" && control) return tools.details(field);
    if (!control || (field.value ?? "") !== before || !inTable(field)) return false;
    if (event.key.toLowerCase() === "z") return event.shiftKey ? tools.redo() : tools.undo();
    return event.key.toLowerCase() === "y" && tools.redo();
  }

  // Labels above fields: Enter goes on to the next one.
  function text(event, field) {
    if (event.key !== "Enter" || field.matches("textarea, [type=checkbox]")) return false;
    const all = [...form.querySelectorAll("input[name^='v:']:not([type=hidden]), select[name^='v:'], textarea[name^='v:']")];
    const next = all[all.indexOf(field) + (event.shiftKey ? -1 : 1)];
    (next ?? field).focus();
    return true;
  }

  function table(event, field) {
    const { key, shiftKey: shift } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === "Escape") return restore(field);
    if (key === "F2") return edit(field);
    if (key === "Enter") return go(field, vertical(form, field, shift ? -1 : 1));
    if (key === "Tab" && !control) return onward(field, shift ? -1 : 1);
    const next = target(key, control, field);
    if (next !== undefined) {
      if (editing && !["ArrowUp", "ArrowDown", "PageUp", "PageDown"].includes(key)) return false;
      return shift ? tools.block.extend(field, key, control) : go(field, next);
    }
    return !editing && field.value === before && still(event, field);
  }

  // Where a key leads; undefined for keys that lead nowhere.
  function target(key, control, field) {
    const { table: grid, row, column } = place(field);
    const edge = (list) => list.map((one) => at(one, column)).filter(Boolean);
    switch (key) {
      case "ArrowDown": return control ? edge(rows(grid)).at(-1) : vertical(form, field, 1);
      case "ArrowUp": return control ? edge(rows(grid))[0] : vertical(form, field, -1);
      case "ArrowRight": return control ? end(row, -1) : horizontal(field, 1);
      case "ArrowLeft": return control ? end(row, 1) : horizontal(field, -1);
      case "Home": return control ? end(rows(form)[0], 1) : end(row, 1);
      case "End": return control ? end(rows(form).at(-1), -1) : end(row, -1);
      case "PageDown": return paged(field, PAGE);
      case "PageUp": return paged(field, -PAGE);
      default: return undefined;
    }
  }

  const end = (row, side) => {
    const fields = [...row.querySelectorAll("input.number")];
    return side > 0 ? fields[0] : fields.at(-1);
  };

  function paged(field, step) {
    const { row, column } = place(field);
    const list = rows(form).filter((one) => at(one, column));
    const next = Math.min(Math.max(list.indexOf(row) + step, 0), list.length - 1);
    return at(list[next], column);
  }

  // Keys that do something to a cell in which nothing was typed.
  function still(event, field) {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (key === " ") return event.shiftKey ? tools.block.row(field) : true;
    if (key === "Delete" || key === "Backspace") return tools.block.size() > 1 && tools.act("empty");
    if (key === "=") return tools.act("confirm");
    if (key === "?") return tools.help();
    // In one cell the letter is typed, and read when the cell is left; for several it is said at once.
    return /^[a-z]$/i.test(key) && tools.block.size() > 1 && tools.mark(key.toUpperCase());
  }

  function restore(field) {
    if (tools.block.size() > 1) tools.block.clear();
    field.value = before;
    mode(false);
    field.select();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  function edit(field) {
    mode(!editing);
    if (editing) field.setSelectionRange(field.value.length, field.value.length);
    else field.select();
    return true;
  }

  // Row by row, as one reads; at the end of the table Tab leaves it.
  function onward(field, step) {
    // A question about the cell comes before the next cell.
    const question = step > 0 && box(field).querySelector(".problem button");
    if (question) return go(field, question);
    const beside = horizontal(field, step);
    if (beside) return go(field, beside);
    const list = rows(form);
    const next = list[list.indexOf(place(field).row) + step];
    return next ? go(field, end(next, step)) : false;
  }

  function go(field, next) {
    tools.block.clear();
    if (next && next !== field) {
      next.focus();
      box(next).scrollIntoView({ block: "nearest", inline: "nearest" });
    } else {
      // At the edge the value is saved all the same.
      field.blur();
      field.focus();
    }
    return true;
  }
}
