// Opens one claim at a time beside the article. Without this script all claims are listed under it.
(() => {
  "use strict";
  const panel = document.getElementById("claims");
  const cards = [...document.querySelectorAll(".card")];
  const ids = cards.map((card) => card.id);
  const position = panel.querySelector(".position");
  let chosen = null;

  const marker = (id) => document.querySelector(`#text .number[href="#${id}"]`);
  const all = (attribute, id) => document.querySelectorAll(`#text [${attribute}~="${id}"]`);

  function show(id, scroll) {
    if (chosen === id) return;
    hide();
    const at = ids.indexOf(id);
    if (at < 0) return;
    chosen = id;
    cards[at].classList.add("open");
    panel.classList.add("reading-claim");
    panel.scrollTop = 0;
    position.textContent = `${at + 1} of ${ids.length}`;
    all("data-in", id).forEach((part) => part.classList.add("chosen"));
    all("data-by", id).forEach((part) => part.classList.add("voice"));
    const number = marker(id);
    if (number) {
      number.setAttribute("aria-current", "true");
      if (scroll) number.scrollIntoView({ block: "center" });
    }
    if (location.hash !== `#${id}`) history.replaceState(null, "", `#${id}`);
  }

  function hide() {
    if (!chosen) return;
    cards[ids.indexOf(chosen)].classList.remove("open");
    panel.classList.remove("reading-claim");
    position.textContent = "";
    document.querySelectorAll(".chosen").forEach((part) => part.classList.remove("chosen"));
    document.querySelectorAll(".voice").forEach((part) => part.classList.remove("voice"));
    document.querySelectorAll(".number[aria-current]").forEach((n) => n.removeAttribute("aria-current"));
    chosen = null;
  }

  function close() {
    const number = chosen && marker(chosen);
    hide();
    history.replaceState(null, "", location.pathname + location.search);
    if (number) number.focus();
  }

  function step(by) {
    const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(chosen) + by))];
    show(next, true);
    const number = marker(next);
    if (number) number.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#c"]');
    if (link && ids.includes(link.hash.slice(1))) {
      event.preventDefault();
      show(link.hash.slice(1), !link.closest("#text"));
      return;
    }
    const button = event.target.closest("#claims button");
    if (button) {
      if (button.dataset.step) step(Number(button.dataset.step));
      else close();
      return;
    }
    const part = event.target.closest("#text [data-in]");
    if (part && String(getSelection()) === "") show(part.dataset.in.split(" ")[0], false);
  });

  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const onNumber = event.target.closest("#text .number");
    const steps = { ArrowRight: 1, ArrowLeft: -1 };
    if (onNumber) Object.assign(steps, { ArrowDown: 1, ArrowUp: -1 });
    if (event.key === "Escape" && chosen) {
      close();
    } else if (steps[event.key] && (chosen || onNumber)) {
      event.preventDefault();
      if (onNumber && onNumber.hash.slice(1) !== chosen) show(onNumber.hash.slice(1), false);
      step(steps[event.key]);
    }
  });

  window.addEventListener("hashchange", () => show(location.hash.slice(1), true));
  document.documentElement.classList.add("js");
  if (location.hash) show(location.hash.slice(1), true);
})();
