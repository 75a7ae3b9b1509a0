"use strict";

/** What the service takes in, by the ends of names; JSON is looked at. */
const TAKEN_IN = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xls: "application/vnd.ms-excel",
  vtt: "text/vtt",
  srt: "application/x-subrip",
  txt: "text/plain",
};
const $ = (id) => document.getElementById(id);
const base = { name: "kaigiroku", page: 1 };

/** Japanese unless the browser asks for another language first. */
let english = !(navigator.language || "ja").startsWith("ja");

/** One of the two languages of the page. */
function words(japanese, inEnglish) {
  return english ? inEnglish : japanese;
}

/** Puts the page into the other language. What the service said before stays until it is asked again. */
function speak(isEnglish) {
  english = isEnglish;
  document.documentElement.lang = words("ja", "en");
  document.querySelectorAll("[data-en]").forEach((element) => {
    element.dataset.ja ??= element.textContent;
    element.textContent = words(element.dataset.ja, element.dataset.en);
  });
  $("other-language").textContent = words("English", "日本語");
  $("other-language").lang = words("en", "ja");
}

function say(text) {
  $("status").textContent = text;
}

/** Asks the service; a problem is shown and ends the work. */
async function ask(path, options) {
  say("…");
  let answer;
  try {
    const headers = { ...(options || {}).headers, "Accept-Language": words("ja", "en") };
    answer = await fetch(path, { ...options, headers });
  } catch (e) {
    say(words("サービスに届きません。", "The service cannot be reached."));
    throw e;
  }
  if (!answer.ok) {
    await showProblem(answer);
    throw new Error(String(answer.status));
  }
  say("");
  return answer;
}

async function showProblem(answer) {
  const type = answer.headers.get("Content-Type") || "";
  const problem = type.includes("json") ? await answer.json() : { title: words("エラー ", "Error ") + answer.status };
  say([problem.title, problem.detail].filter(Boolean).join(" "));
  const problems = (problem.problems || []).map((p) => ({
    severity: "error", path: p.path, message: p.message, line: p.line, column: p.column }));
  showFindings(problems.concat(problem.findings || []));
}

function showFindings(findings) {
  $("findings").replaceChildren(...findings.map((finding) => {
    const item = document.createElement("li");
    item.className = finding.severity;
    const button = document.createElement("button");
    button.type = "button";
    const word = finding.severity === "error" ? words("誤り", "Error") : words("注意", "Warning");
    const line = finding.line ? words("（" + finding.line + " 行）", " (line " + finding.line + ")") : "";
    button.textContent = [word, finding.path + line, finding.message].join(words("　", " · "));
    button.addEventListener("click", () => select(finding));
    item.append(button);
    return item;
  }));
}

/** Shows the place of a finding in the text. */
function select(finding) {
  const text = $("record");
  const at = finding.line ? offset(text.value, finding.line, finding.column) : place(text.value, finding.path);
  text.focus();
  text.setSelectionRange(at, Math.min(text.value.length, at + 20));
  const lines = text.value.slice(0, at).split("\n").length;
  text.scrollTop = Math.max(0, (lines - 5) * (text.scrollHeight / Math.max(1, text.value.split("\n").length)));
}

/** Columns count bytes of UTF-8. */
function offset(text, line, column) {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const bytes = new TextEncoder().encode(lines[line - 1] || "").slice(0, column - 1);
  return before + new TextDecoder().decode(bytes).length;
}

/** Where a path such as proceedings[3].text stands: its parts looked for one after the other in the indented text. */
function place(text, path) {
  let at = 0;
  let depth = 1;
  for (const part of path.match(/[^.[\]]+|\[\d+\]/g) || []) {
    const indent = "\n" + "  ".repeat(depth);
    if (part.startsWith("[")) {
      for (let i = Number(part.slice(1, -1)); i >= 0; i--) {
        const next = nextAt(text, at, indent);
        if (next < 0) return at;
        at = next;
      }
    } else {
      const next = text.indexOf(indent + '"' + part + '"', at);
      if (next < 0) return at;
      at = next + indent.length;
    }
    depth++;
  }
  return at;
}

function nextAt(text, from, indent) {
  for (let at = text.indexOf(indent, from + 1); at >= 0; at = text.indexOf(indent, at + 1)) {
    const first = text[at + indent.length];
    if (first !== " " && first !== "}" && first !== "]") return at;
  }
  return -1;
}

function body() {
  return { method: "POST", headers: { "Content-Type": "application/json" }, body: $("record").value };
}

function query() {
  return $("adopted").checked ? "?adopted=true" : "";
}

async function check() {
  showFindings([]);
  showConfirmation();
  const answer = await (await ask("records/check" + query(), body())).json();
  showFindings(answer.findings);
  const errors = answer.findings.filter((finding) => finding.severity === "error").length;
  const warnings = answer.findings.length - errors;
  say(words("誤り " + errors + " 件、注意 " + warnings + " 件", "Errors: " + errors + ", warnings: " + warnings));
}

async function load(file) {
  const end = file.name.toLowerCase().replace(/^.*\./, "");
  const text = end === "json" ? await file.text() : "";
  const type = TAKEN_IN[end] || (isTranscript(text) ? "application/json" : "");
  if (!type) {
    base.name = file.name.replace(/\.[^.]*$/, "");
    $("record").value = indented(text || await file.text());
    await check();
    return;
  }
  const answer = await (await ask("import", { method: "POST", headers: { "Content-Type": type }, body: file })).json();
  const isRoster = end.startsWith("xls");
  if (!isRoster) base.name = file.name.replace(/\.[^.]*$/, "");
  $("record").value = JSON.stringify(isRoster ? withPeople(answer.record.attendees) : answer.record, null, 2);
  showConfirmation();
  showFindings(answer.findings);
  say(words((isRoster ? "名簿から出席者を" : file.name + " から") + "読み取りました。指摘 " + answer.findings.length + " 件",
    (isRoster ? "The attendees were read from the roster" : "Read from " + file.name) + ". Findings: " + answer.findings.length));
}

/** What Whisper writes; a record has no segments. */
function isTranscript(text) {
  try {
    const json = JSON.parse(text);
    return Array.isArray(json) || ["segments", "transcription"].some((key) => json !== null && key in Object(json));
  } catch (e) {
    return false;
  }
}

/** The record of the text with other attendees. */
function withPeople(attendees) {
  try {
    return { ...JSON.parse($("record").value), attendees };
  } catch (e) {
    return { formatVersion: "1.1", meeting: { name: "" }, attendees };
  }
}

/** A record that was read from a page does not know what was closed: whoever looked says so. */
function showConfirmation() {
  let record = {};
  try {
    record = JSON.parse($("record").value);
  } catch (e) {
    // the check says what is wrong
  }
  $("unknown").hidden = !record || record.closedParts !== "unknown";
}

function confirmClosedParts() {
  const record = JSON.parse($("record").value);
  $("record").value = JSON.stringify({ ...record, closedParts: "confirmed" }, null, 2);
  showConfirmation();
  $("record").focus();
}

/** Text that is no JSON stays as it is, for the service to say what is wrong with it. */
function indented(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch (e) {
    return text;
  }
}

async function make(type, page) {
  const path = $("kind").value;
  const joined = path + (path.includes("?") ? "&" : "?") + "profile=" + encodeURIComponent($("layout").value)
    + ($("adopted").checked ? "&adopted=true" : "") + (page ? "&page=" + page : "");
  const options = body();
  options.headers.Accept = type;
  return ask(joined, options);
}

async function showWeb() {
  const frame = document.createElement("iframe");
  frame.title = words("ウェブ版", "Web version");
  frame.setAttribute("sandbox", "");
  frame.srcdoc = await (await make("text/html")).text();
  $("pager").hidden = true;
  $("view").replaceChildren(frame);
  say(words("ウェブ版を下に表示しました。", "The web version is shown below."));
}

/** A picture of a page: browsers of phones show no PDF inside a page. */
async function showPage(number) {
  const answer = await make("image/png", number);
  const pages = Number(answer.headers.get("Kaigiroku-Pages"));
  const picture = new Image();
  picture.alt = words(number + " 頁の絵", "Picture of page " + number);
  picture.src = URL.createObjectURL(await answer.blob());
  picture.addEventListener("load", () => URL.revokeObjectURL(picture.src));
  $("view").replaceChildren(picture);
  base.page = number;
  $("page-number").textContent = number + " / " + pages;
  $("pager").hidden = false;
  leave($("page-before"), number === 1, $("page-after"));
  leave($("page-after"), number === pages, $("page-before"));
  say(words(pages + " 頁のうち " + number + " 頁を下に表示しました。", "Page " + number + " of " + pages + " is shown below."));
}

/** A button that leads nowhere hands the keyboard to the other one. */
function leave(button, nowhere, other) {
  const focused = document.activeElement === button;
  button.disabled = nowhere;
  if (nowhere && focused) other.focus();
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

async function download(button) {
  const end = button.dataset.end;
  const wholeJson = end === "json" && $("kind").value === "forms";
  const blob = wholeJson ? new Blob([$("record").value], { type: "application/json" }) : await (await make(button.dataset.type || "application/json")).blob();
  save(blob, base.name + ($("kind").value === "forms" ? "." : "-public.") + end);
}

/** What goes wrong is shown already. */
function on(element, event, work) {
  element.addEventListener(event, (e) => Promise.resolve(work(e)).catch(() => {}));
}

on($("other-language"), "click", () => speak(!english));
on($("check"), "click", check);
on($("confirm"), "click", confirmClosedParts);
on($("file"), "change", () => load($("file").files[0]));
on($("sample"), "click", async () => {
  base.name = "sample";
  $("record").value = indented(await (await ask("sample.json")).text());
  await check();
});
on($("show-web"), "click", showWeb);
on($("show-pages"), "click", () => showPage(1));
on($("page-before"), "click", () => showPage(base.page - 1));
on($("page-after"), "click", () => showPage(base.page + 1));
document.querySelectorAll("#downloads button").forEach((button) => on(button, "click", () => download(button)));

const drop = $("drop");
drop.addEventListener("dragover", (e) => { e.preventDefault(); drop.classList.add("over"); });
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
on(drop, "drop", (e) => { e.preventDefault(); drop.classList.remove("over"); return load(e.dataTransfer.files[0]); });

speak(english);
(async () => {
  const profiles = await (await ask("profiles")).json();
  $("layout").replaceChildren(...profiles.map((profile) => {
    const option = new Option(profile.name, profile.id);
    option.lang = "ja";
    return option;
  }));
})().catch(() => {});
