export { findChromium, launchChromium, launchChromiumServer } from "./launch-chromium.ts";
