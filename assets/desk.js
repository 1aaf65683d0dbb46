// The keyboard of the reconciliation desk: a digit takes the value with that number and goes on to the next cell; 0 takes
// the choice back. Without it the choices are plain radio buttons.
export function startDesk(form) {
  const groups = [...form.querySelectorAll("[data-conflict]")];
  const radios = (group) => [...group.querySelectorAll("input[type=radio]")];
  const go = (group) => {
    const all = radios(group);
    const next = all.find((one) => one.checked) ?? all[0];
    next?.focus();
    group.scrollIntoView({ block: "nearest" });
  };

  form.addEventListener("keydown", (event) => {
    const { key, target } = event;
    const group = target.closest("[data-conflict]");
    if (!group || event.ctrlKey || event.metaKey || event.altKey || !/^[0-9]$/.test(key)) return;
    const all = radios(group);
    const chosen = all[Number(key) - 1];
    if (key === "0") all.forEach((one) => (one.checked = false));
    else if (!chosen) return;
    else chosen.checked = true;
    event.preventDefault();
    const next = groups[groups.indexOf(group) + 1];
    if (key === "0") go(group);
    else if (next) go(next);
    else form.querySelector("#code").focus();
  });
}
