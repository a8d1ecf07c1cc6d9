// Keys that lead through the workbench, and small comforts. Everything works without it.
const rooms = new Map([...document.querySelectorAll("#bar [data-key]")].map((link) => [link.dataset.key, link]));
const help = document.getElementById("keys");
let after = 0;

function typing(event) {
  return event.target.closest("input, select, textarea, [contenteditable], [role=application]");
}

document.documentElement.classList.add("js");

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || typing(event)) return;
  if (event.key === "?") {
    event.preventDefault();
    help.showModal();
  } else if (event.key === "/") {
    event.preventDefault();
    document.getElementById("find-words").focus();
  } else if (event.key === "g") {
    after = Date.now();
  } else if (Date.now() - after < 1500 && rooms.has(event.key)) {
    rooms.get(event.key).click();
  }
});

document.querySelector("button.keys").addEventListener("click", () => help.showModal());

// a name that is asked for often is remembered in this browser only
for (const input of document.querySelectorAll("[data-remember]")) {
  const name = `hearsay-${input.name}`;
  if (!input.value) input.value = localStorage.getItem(name) ?? "";
  input.form.addEventListener("submit", () => localStorage.setItem(name, input.value));
}

// corrections can be made only where something is to be corrected
const review = document.getElementById("review-form");
if (review) {
  const corrections = document.getElementById("corrections");
  const update = () => {
    corrections.disabled = review.elements.verdict.value !== "correct";
  };
  review.addEventListener("change", update);
  update();
}

// what is brought is followed until it is done; then the page tells the whole
const job = document.getElementById("job");
if (job?.dataset.events) {
  const words = {
    waiting: "waiting for its turn",
    fetching: "the page is being fetched",
    loading: "the language models are being loaded",
    reading: "being read",
    comparing: "stored; being compared with the other reports",
  };
  const events = new EventSource(job.dataset.events);
  events.addEventListener("progress", (event) => {
    const progress = JSON.parse(event.data);
    const state = job.querySelector(".state");
    const said = words[progress.state] ?? progress.state;
    if (state.textContent !== said) state.textContent = said;
    for (const count of ["stored", "known", "aside"]) job.querySelector(`.${count}`).textContent = progress[count];
  });
  events.addEventListener("end", () => {
    events.close();
    location.reload();
  });
}
