"use strict";

const data = JSON.parse(document.getElementById("data").textContent);
const labels = new Map(data.actors.map((actor) => [actor.code, actor.label]));
const chosen = { actor: "", pair: "", relation: "", modality: "", text: "", from: "", to: "" };
const MOST_NODES = 150;
const MOST_ENTRIES = 200;

for (const event of data.events) {
  event.pair = [event.source, event.target].sort().join("\u0000");
  event.words = [labels.get(event.source), event.relation, labels.get(event.target), event.evidence, event.title]
    .join(" ").toLowerCase();
}

function svg(parent, name, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  return parent.appendChild(element);
}

function html(parent, name, text, kind) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (kind) element.className = kind;
  return parent.appendChild(element);
}

const tone = (score) => (score > 0 ? "good" : score < 0 ? "bad" : "flat");
/** What has happened counts as cooperation or conflict; what is planned, supposed or denied as neither. */
const scoreOf = (event) => (event.modality === "actual" ? event.goldstein || 0 : 0);

/** The events that are wanted; without the period for the timeline, in which it is chosen. */
function wanted(everyTime) {
  return data.events.filter((event) =>
    (!chosen.actor || event.source === chosen.actor || event.target === chosen.actor) &&
    (!chosen.pair || event.pair === chosen.pair) &&
    (!chosen.relation || event.relation === chosen.relation) &&
    (!chosen.modality || event.modality === chosen.modality) &&
    (!chosen.text || event.words.includes(chosen.text)) &&
    (everyTime || !chosen.from || (event.first && event.last >= chosen.from && event.first.slice(0, chosen.to.length) <= chosen.to)));
}

function pairsOf(events) {
  const pairs = new Map();
  for (const event of events) {
    const pair = pairs.get(event.pair) || { key: event.pair, ends: event.pair.split("\u0000"), events: 0, score: 0 };
    pair.events += 1;
    pair.score += scoreOf(event);
    pairs.set(event.pair, pair);
  }
  return [...pairs.values()];
}

/** Places for the busiest actors: those who deal with each other draw near, all keep apart. The same each time. */
function layout(width, height) {
  const degree = new Map();
  const pairs = pairsOf(data.events);
  for (const pair of pairs) for (const end of pair.ends) degree.set(end, (degree.get(end) || 0) + pair.events);
  const codes = [...degree.keys()].sort((a, b) => degree.get(b) - degree.get(a) || (a < b ? -1 : 1)).slice(0, MOST_NODES);
  const apart = 0.8 * Math.sqrt((width * height) / (codes.length + 1));
  const places = new Map(codes.map((code, i) => {
    const turn = i * 2.399963;
    const far = Math.sqrt((i + 0.5) / codes.length) / 2;
    return [code, { x: width * (0.5 + far * Math.cos(turn) * 0.9), y: height * (0.5 + far * Math.sin(turn) * 0.9), r: Math.min(4 + 2 * Math.log2(1 + degree.get(code)), apart / 6) }];
  }));
  const ends = pairs.filter((pair) => pair.ends[0] !== pair.ends[1] && pair.ends.every((end) => places.has(end)))
    .map((pair) => pair.ends.map((end) => places.get(end)));
  const all = [...places.values()];
  for (let step = 0; step < 300; step += 1) {
    const reach = (apart / 4) * (1 - step / 300);
    for (const one of all) { one.dx = 0; one.dy = 0; }
    for (const one of all) for (const other of all) {
      if (one === other) continue;
      const x = one.x - other.x, y = one.y - other.y, square = x * x + y * y || 1;
      one.dx += (x * apart * apart) / square / 8;
      one.dy += (y * apart * apart) / square / 8;
    }
    for (const [one, other] of ends) {
      const x = one.x - other.x, y = one.y - other.y, pull = Math.hypot(x, y) / apart / 8;
      one.dx -= x * pull; one.dy -= y * pull; other.dx += x * pull; other.dy += y * pull;
    }
    for (const one of all) {
      one.dx += (width / 2 - one.x) * 0.08;
      one.dy += (height / 2 - one.y) * 0.08;
      const length = Math.hypot(one.dx, one.dy) || 1, by = Math.min(length, reach) / length;
      one.x += one.dx * by;
      one.y += one.dy * by;
    }
  }
  spread(all, "x", 60, width - 60);
  spread(all, "y", 32, height - 16);
  return places;
}

function spread(all, key, from, to) {
  const values = all.map((one) => one[key]), least = Math.min(...values), most = Math.max(...values);
  for (const one of all) one[key] = most > least ? from + ((one[key] - least) / (most - least)) * (to - from) : (from + to) / 2;
}

const picture = document.getElementById("network");
const strip = document.getElementById("time");
let places = new Map();

function drawNetwork(events) {
  picture.replaceChildren();
  const pairs = pairsOf(events);
  const faint = Math.min(0.65, Math.max(0.12, 60 / pairs.length));
  for (const pair of pairs) {
    const [one, other] = pair.ends.map((end) => places.get(end));
    if (!one || !other || one === other) continue;
    const line = svg(picture, "line", { x1: one.x, y1: one.y, x2: other.x, y2: other.y, class: "edge " + tone(pair.score), "stroke-width": 1 + Math.log2(pair.events), "stroke-opacity": faint });
    svg(line, "title", {}, pair.ends.map((end) => labels.get(end)).join(" – ") + ": " + pair.events);
    line.addEventListener("click", () => choose({ pair: chosen.pair === pair.key ? "" : pair.key, actor: "" }));
  }
  const busy = new Set(events.flatMap((event) => [event.source, event.target]));
  for (const [code, place] of places) {
    const node = svg(picture, "g", { class: "node" + (chosen.actor === code ? " chosen" : ""), opacity: busy.has(code) ? 1 : 0.25, tabindex: 0, role: "button" });
    svg(node, "circle", { cx: place.x, cy: place.y, r: place.r });
    svg(node, "title", {}, labels.get(code));
    const pick = () => choose({ actor: chosen.actor === code ? "" : code, pair: "" });
    node.addEventListener("click", pick);
    node.addEventListener("keydown", (event) => { if (event.key === "Enter") pick(); });
  }
  drawNames(busy);
}

/** Above all circles. A name that would lie on that of a busier actor is left to the pointer. */
function drawNames(busy) {
  const written = [];
  for (const [code, place] of places) {
    const y = place.y - place.r - 4;
    const name = svg(picture, "text", { class: "name", y, opacity: busy.has(code) ? 1 : 0.25 }, short(labels.get(code)));
    const wide = name.getComputedTextLength() + 6;
    const x = Math.min(Math.max(place.x, wide / 2), picture.clientWidth - wide / 2);
    name.setAttribute("x", x);
    if (written.some((other) => Math.abs(other.x - x) < (other.wide + wide) / 2 && Math.abs(other.y - y) < 17)) name.remove();
    else written.push({ x, y, wide });
  }
}

const short = (text) => ([...text].length > 28 ? [...text].slice(0, 27).join("") + "…" : text);

/** Months, or years when there are too many months to tell apart. */
function periods() {
  const months = data.events.filter((event) => event.first).map((event) => event.first.slice(0, 7)).sort();
  if (!months.length) return [];
  const found = [];
  const last = months[months.length - 1];
  for (let [year, month] = months[0].split("-").map(Number); ; month === 12 ? (year += 1, month = 1) : (month += 1)) {
    const name = String(year).padStart(4, "0") + "-" + String(month).padStart(2, "0");
    found.push(name);
    if (name >= last) break;
  }
  return found.length > 240 ? [...new Set(found.map((name) => name.slice(0, 4)))] : found;
}

const steps = periods();

function drawTime(events) {
  strip.replaceChildren();
  if (!steps.length) return;
  const { width, height } = strip.getBoundingClientRect();
  const sums = new Map(steps.map((name) => [name, { good: 0, bad: 0, flat: 0 }]));
  for (const event of events) if (event.first) sums.get(event.first.slice(0, steps[0].length))[tone(scoreOf(event))] += 1;
  const most = Math.max(1, ...[...sums.values()].map((sum) => Math.max(sum.good + sum.flat, sum.bad)));
  const middle = height / 2, wide = (width - 32) / steps.length, high = (height / 2 - 24) / most;
  svg(strip, "line", { x1: 16, x2: width - 16, y1: middle, y2: middle, class: "axis" });
  if (chosen.from) {
    const from = steps.indexOf(chosen.from), to = steps.indexOf(chosen.to);
    svg(strip, "rect", { x: 16 + from * wide, width: (to - from + 1) * wide, y: 0, height, class: "period" });
  }
  let written = -100;
  steps.forEach((name, i) => {
    const x = 16 + i * wide, sum = sums.get(name);
    const bar = (kind, y, count) => {
      if (count) svg(svg(strip, "rect", { x: x + wide * 0.1, width: wide * 0.8, y, height: count * high, class: "bar " + kind }), "title", {}, name + ": " + count);
    };
    bar("good", middle - sum.good * high, sum.good);
    bar("flat", middle - (sum.good + sum.flat) * high, sum.flat);
    bar("bad", middle, sum.bad);
    const isYear = name.length === 4 || name.endsWith("-01") || steps.length < 14;
    if (isYear && x - written > 56 && x < width - 56) {
      svg(strip, "text", { x, y: height - 6 }, name);
      written = x;
    }
  });
}

const timeOf = (event) => event.date || (event.earliest ? event.earliest + " – " + event.last : event.last ? "≤ " + event.last : "");

function drawList(events) {
  const list = document.getElementById("list");
  list.replaceChildren();
  const inOrder = [...events].sort((a, b) => ((a.first || "9999") < (b.first || "9999") ? -1 : (a.first || "9999") > (b.first || "9999") ? 1 : 0));
  for (const event of inOrder.slice(0, MOST_ENTRIES)) {
    const entry = html(list, "li");
    html(entry, "div", timeOf(event) + " " + event.modality + (event.claimedBy ? " (" + (labels.get(event.claimedBy) || event.claimedBy) + ")" : ""), "when");
    const what = html(entry, "div");
    html(what, "bdi", labels.get(event.source));
    html(what, "b", " " + event.relation + " ");
    html(what, "bdi", labels.get(event.target));
    if (event.evidence) html(html(entry, "q"), "bdi", event.evidence);
    const from = html(entry, "div", undefined, "from");
    if (/^https?:\/\//i.test(event.url || "")) {
      const link = html(html(from, "bdi"), "a", event.title || event.url);
      link.href = event.url;
      link.rel = "noopener noreferrer";
    } else if (event.title) html(from, "bdi", event.title);
  }
  if (events.length > MOST_ENTRIES) html(list, "li", "… " + (events.length - MOST_ENTRIES));
}

function draw() {
  const events = wanted(false);
  drawNetwork(events);
  drawTime(wanted(true));
  drawList(events);
  document.getElementById("told").textContent = events.length + " / " + data.events.length + (chosen.from ? ", " + chosen.from + " – " + chosen.to : "");
  document.body.dataset.events = events.length;
}

function choose(change) {
  Object.assign(chosen, change);
  draw();
}

function fill(id, values, key) {
  const select = document.getElementById(id);
  for (const value of [...new Set(values)].sort()) html(select, "option", value).value = value;
  select.value = chosen[key];
  select.addEventListener("change", () => choose({ [key]: select.value }));
}

// A view can be linked to: page.html#actor=KOR&relation=met
for (const [key, value] of new URLSearchParams(location.hash.slice(1))) {
  if (Object.hasOwn(chosen, key)) chosen[key] = value;
}
if (!steps.includes(chosen.from) || !steps.includes(chosen.to)) chosen.from = chosen.to = "";

fill("relation", data.events.map((event) => event.relation), "relation");
fill("modality", data.events.map((event) => event.modality), "modality");
document.getElementById("text").addEventListener("input", (event) => choose({ text: event.target.value.toLowerCase() }));
document.getElementById("all").addEventListener("click", () => {
  for (const id of ["relation", "modality", "text"]) document.getElementById(id).value = "";
  choose({ actor: "", pair: "", relation: "", modality: "", text: "", from: "", to: "" });
});

const stepAt = (event) => {
  const box = strip.getBoundingClientRect();
  const at = Math.floor(((event.clientX - box.left - 16) / (box.width - 32)) * steps.length);
  return Math.min(steps.length - 1, Math.max(0, at));
};
let begun = -1;
strip.addEventListener("pointerdown", (event) => { begun = stepAt(event); strip.setPointerCapture(event.pointerId); });
strip.addEventListener("pointerup", (event) => {
  if (begun < 0 || !steps.length) return;
  const [from, to] = [begun, stepAt(event)].sort((a, b) => a - b).map((i) => steps[i]);
  begun = -1;
  choose(chosen.from === from && chosen.to === to ? { from: "", to: "" } : { from, to });
});

function fit() {
  const { width, height } = picture.getBoundingClientRect();
  places = layout(width, height);
  draw();
}
window.addEventListener("resize", fit);
fit();
