// Switching the language, or the scale of a table, keeps the place and what was typed; leaving with something unsaved asks first.

const PATIENCE = 30; // tenths of a second for what is being saved

export function startKeeping(form) {
  let place = location.hash.slice(1);
  let switching = false;
  let stood = "";
  let typed = false;
  form.addEventListener("focusin", ({ target }) => {
    if (target.id) place = target.id;
    stood = target.value;
  });
  form.addEventListener("input", ({ target }) => (typed = target.name !== "" && target.value !== stood));
  form.addEventListener("change", () => (typed = false));
  for (const button of document.querySelectorAll("button[data-switch]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      if (navigator.onLine) go(button, PATIENCE);
    });
  }
  // Not when a script sends it: then nobody leaves.
  form.addEventListener("submit", (event) => (switching = !event.defaultPrevented));
  addEventListener("beforeunload", (event) => {
    if (!switching && (typed || form.querySelector(".saving, [aria-invalid=true]"))) event.preventDefault();
  });

  function go(button, left) {
    if (form.querySelector(".saving") && left > 0) {
      setTimeout(go, 100, button, left - 1);
      return;
    }
    switching = true;
    // The server carries over what could not be saved.
    const block = button.closest(".block");
    const here = block && !block.contains(document.getElementById(place)) ? block.querySelector("h2").id : place;
    const anchor = here ? `#${here}` : "";
    if (form.querySelector(".saving, [aria-invalid=true]")) {
      button.formAction = form.action + anchor;
      form.requestSubmit(button);
    } else {
      location.href = button.dataset.switch + anchor;
    }
  }
}
