// Reads calendar files as ical.js does, and prints what it sees as JSON, one object a file.
// CPTUI_NODE_MODULES names the folder that ical.js is installed in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const library = join(process.env.CPTUI_NODE_MODULES, "ical.js", "dist", "ical.js");
const { default: ICAL } = await import(pathToFileURL(library));

const MOST = 200;

function seen(path) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf-8")));
  const events = calendar.getAllSubcomponents("vevent");
  const event = new ICAL.Event(events[0]);
  const starts = [];
  const every = event.iterator();
  for (let at = every.next(); at && starts.length < MOST; at = every.next()) {
    starts.push(at.toJSDate().toISOString());
  }
  return {
    method: calendar.getFirstPropertyValue("method"),
    events: events.length,
    uid: event.uid,
    sequence: event.sequence,
    status: events[0].getFirstPropertyValue("status"),
    summary: event.summary,
    location: event.location,
    organizer: event.organizer,
    attendees: event.attendees.map((one) => one.getFirstValue()),
    minutes: event.duration.toSeconds() / 60,
    starts,
  };
}

console.log(JSON.stringify(process.argv.slice(2).map(seen)));
