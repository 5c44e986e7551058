"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const form = document.querySelector("form");
  if (!form) return;
  const articles = [...document.querySelectorAll("article")];
  const groups = [...document.querySelectorAll("section.rule"), ...document.querySelectorAll("section.crate")];
  const tiles = [...document.querySelectorAll(".tile")];
  const choices = ["rule", "crate", "confidence"];
  const texts = new Map();
  const textOf = (article) => {
    if (!texts.has(article)) texts.set(article, (article.textContent + " " + article.dataset.rule).toLowerCase());
    return texts.get(article);
  };

  const apply = () => {
    const words = byId("q").value.toLowerCase().split(/\s+/).filter(Boolean);
    const severities = tiles.filter((tile) => tile.getAttribute("aria-pressed") === "true").map((tile) => tile.dataset.severity);
    let shown = 0;
    for (const article of articles) {
      const fits =
        (!severities.length || severities.includes(article.dataset.severity)) &&
        choices.every((name) => !byId(name).value || byId(name).value === article.dataset[name]) &&
        words.every((word) => textOf(article).includes(word));
      article.hidden = !fits;
      shown += fits;
    }
    for (const group of groups) group.hidden = !group.querySelector("article:not([hidden])");
    byId("none").hidden = shown > 0;
    byId("shown").textContent = shown === articles.length ? `${shown} shown` : `${shown} of ${articles.length} shown`;
    const state = new URLSearchParams();
    if (byId("q").value) state.set("q", byId("q").value);
    for (const name of choices) if (byId(name).value) state.set(name, byId(name).value);
    if (severities.length) state.set("severity", severities.join(" "));
    history.replaceState(null, "", state.size ? "#" + state : location.pathname + location.search);
  };

  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    byId("q").value = state.get("q") || "";
    for (const name of choices) {
      byId(name).value = state.get(name) || "";
      if (byId(name).selectedIndex < 0) byId(name).value = "";
    }
    const severities = (state.get("severity") || "").split(" ");
    for (const tile of tiles) tile.setAttribute("aria-pressed", String(severities.includes(tile.dataset.severity)));
    apply();
  };

  let waiting;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 80);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    for (const tile of tiles) tile.setAttribute("aria-pressed", "false");
    setTimeout(apply);
  });
  for (const tile of tiles)
    tile.addEventListener("click", () => {
      tile.setAttribute("aria-pressed", String(tile.getAttribute("aria-pressed") !== "true"));
      apply();
    });
  byId("unfold").addEventListener("click", () => {
    const shown = articles.filter((article) => !article.hidden).map((article) => article.firstElementChild);
    const open = !shown.every((details) => details.open);
    for (const details of shown) details.open = open;
    byId("unfold").textContent = open ? "fold all" : "unfold all";
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
      event.preventDefault();
      byId("q").focus();
    }
  });
  addEventListener("hashchange", restore);
  restore();
})();
