export { findChromium, launchChromium } from "./launch-chromium.ts";
