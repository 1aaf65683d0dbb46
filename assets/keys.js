// The keyboard of a grid: Enter and arrows move, Escape takes back what was typed.

export function startKeys(form) {
  form.addEventListener("focusin", ({ target }) => {
    if (target.matches("input.number")) {
      target.dataset.before = target.value;
      target.select();
    }
  });

  form.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!field.matches("input.number")) {
      if (event.key === "Enter" && field.matches("input:not([type=checkbox])")) event.preventDefault();
      return;
    }
    if (event.key === "Escape") {
      field.value = field.dataset.before ?? field.value;
      field.select();
    } else if (event.key === "Enter" || event.key === "ArrowDown") {
      move(event, field, event.shiftKey ? -1 : 1);
    } else if (event.key === "ArrowUp") {
      move(event, field, -1);
    }
  });

  function move(event, field, step) {
    event.preventDefault();
    const cell = field.closest("td");
    let row = cell?.parentElement;
    while ((row = step > 0 ? row?.nextElementSibling : row?.previousElementSibling)) {
      const next = row.cells[cell.cellIndex]?.querySelector("input.number:not([readonly])");
      if (next) return next.focus();
    }
    field.blur();
    field.focus();
  }
}
