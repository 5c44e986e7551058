// Opens pages that `--output html=FILE` wrote in a real Chromium, from file: URLs, and uses them.
//
//     node check_html.mjs FOLDER PAGE...      screenshots go to FOLDER
//
// Fails when something is logged or requested, when a page is wider than its screen, when a filter shows
// what it should not, or when source has become markup.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import path from "node:path";
import process from "node:process";

const [folder, ...pages] = process.argv.slice(2);
const require = createRequire(path.resolve(folder, "x.js"));
const load = async (name) => (await import(pathToFileURL(require.resolve(name)))).default;
const chromium = await load("@sparticuz/chromium");
const puppeteer = await load("puppeteer-core");

let faults = 0;
const check = (what, ok, detail = "") => {
  if (!ok) {
    faults += 1;
    console.log(`  FAULT: ${what} ${detail}`);
  }
};

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: "shell",
});
console.log(await browser.version());
for (const file of pages) {
  const name = path.basename(file, ".html");
  for (const [screen, width, height] of [["desktop", 1280, 900], ["phone", 390, 844]]) {
    for (const scheme of ["light", "dark"]) {
      const page = await browser.newPage();
      const said = [];
      const asked = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      page.on("dialog", (dialog) => { said.push("a dialog"); dialog.dismiss(); });
      page.on("request", (request) => asked.push(request.url()));
      await page.setViewport({ width, height, isMobile: screen === "phone", hasTouch: screen === "phone" });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const url = pathToFileURL(path.resolve(file)).href;
      await page.goto(url);
      await page.screenshot({ path: path.join(folder, `${name}-${screen}-${scheme}.png`) });
      if (screen === "phone" || scheme === "light") await use(page);
      check("contrast", (await contrast(page)) >= 4.5, String(await contrast(page)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check("wider than the screen", wide <= 0, `${wide}px`);
      check("something was logged", said.length === 0, said.join("; "));
      check("something was requested", asked.every((one) => one.split("#")[0] === url), asked.join(" "));
      const strange = await page.evaluate(() =>
        document.querySelectorAll("img, a, iframe, object, svg, link, [style], [onerror], [onclick], script ~ script").length);
      check("markup from source", strange === 0, String(strange));
      console.log(`  ${name}, ${screen}, ${scheme}: ${await page.$$eval("article", (all) => all.length)} findings`);
      await page.close();
    }
  }
}
await browser.close();
console.log(faults ? `${faults} faults` : "no faults");
process.exit(faults ? 1 : 0);

/** The least contrast of text on its background, among a few of each kind (WCAG's ratio). */
async function contrast(page) {
  return page.evaluate(() => {
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map((c) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const found = channels(getComputedStyle(at).backgroundColor);
        if (found.length < 4 || found[3] > 0) return found;
      }
      return [255, 255, 255];
    };
    let least = 21;
    for (const kind of ["h2", "h3 small", ".badge", ".where", ".source", ".said", "mark.main", "mark.beside", ".help", ".tile", "label", "output", "footer"])
      for (const element of [...document.querySelectorAll(kind)].slice(0, 5)) {
        const [one, other] = [light(channels(getComputedStyle(element).color)), light(behind(element))].sort();
        least = Math.min(least, (other + 0.05) / (one + 0.05));
      }
    return Math.round(least * 100) / 100;
  });
}

/** Searches, filters, folds, and goes back to where it was. */
async function use(page) {
  const shown = () => page.$$eval("article", (all) => all.filter((one) => !one.hidden && one.checkVisibility()).length);
  const count = () => page.$eval("#shown", (one) => parseInt(one.textContent, 10));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 250));
  const all = await shown();
  if (!all) return;
  check("the counter", (await count()) === all, `${await count()} of ${all}`);

  const rules = await page.$$eval("#rule option", (options) => options.map((one) => [one.value, one.textContent]));
  for (const [value, text] of rules.slice(1)) {
    await page.select("#rule", value);
    await settle();
    check(`filter ${value}`, (await shown()) === Number(text.match(/\((\d+)\)$/)[1]));
    const others = await page.$$eval("article:not([hidden])", (found, value) => found.filter((one) => one.dataset.rule !== value).length, value);
    check(`filter ${value} shows others`, others === 0);
  }
  await page.select("#rule", "");
  await page.keyboard.press("Escape");
  await page.$eval("body", (body) => { document.activeElement.blur(); });
  await page.keyboard.press("/");
  await page.keyboard.type("zzzz no such text");
  await settle();
  check("a search for nothing", (await shown()) === 0 && (await page.$eval("#none", (one) => !one.hidden)));
  check("the state is in the address", page.url().includes("#q="));
  await page.click("button[type=reset]");
  await settle();
  check("clear shows all", (await shown()) === all);
  check("clear leaves no state", !page.url().includes("#"));
  const severity = await page.$eval("article", (one) => one.dataset.severity);
  await page.click(`.tile.${severity}`);
  await settle();
  const wrong = await page.$$eval("article:not([hidden])", (found, severity) => found.filter((one) => one.dataset.severity !== severity).length, severity);
  check("a tile filters", wrong === 0 && (await shown()) > 0);
  await page.reload();
  check("the state survives a reload", (await page.$eval(`.tile.${severity}`, (one) => one.getAttribute("aria-pressed"))) === "true");
  await page.click("button[type=reset]");
  await settle();
  if (all <= 300) {
    await page.$$eval("details", (found) => found.forEach((one) => { one.open = false; }));
    await page.click("#unfold");
    check("unfold all", (await page.$$eval("details:not([open])", (found) => found.length)) === 0);
  }
}
