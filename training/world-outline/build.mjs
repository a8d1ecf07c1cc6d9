// Writes the outline of the world that the map of a page is drawn on: see README.md.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import { feature, mesh } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const DETAIL = 0.003; // square degrees: a bend that encloses less is straightened
const UNITS = 100; // coordinates are whole hundredths of a degree

const source = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const world = simplify(presimplify(JSON.parse(readFileSync(source))), DETAIL);

// One unit is one degree; what crosses the 180th meridian is cut there.
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0);
const countries = feature(world, world.objects.countries);

const rings = (geometry) =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

/** First point, then steps, in hundredths of a degree; repeated points are left out. */
function encode(points) {
  const whole = points.map(([x, y]) => [Math.round(x * UNITS), Math.round(y * UNITS)]);
  const kept = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1][0] || y !== whole[i - 1][1]);
  return kept.map(([x, y], i) => (i === 0 ? [x, y] : [x - kept[i - 1][0], y - kept[i - 1][1]])).flat();
}

/** Twice the signed area of a ring, and its centroid. */
function centroid(ring) {
  let area = 0, cx = 0, cy = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, y0] = ring[i], [x1, y1] = ring[i + 1];
    const cross = x0 * y1 - x1 * y0;
    area += cross; cx += (x0 + x1) * cross; cy += (y0 + y1) * cross;
  }
  return { area: Math.abs(area), at: [cx / (3 * area), cy / (3 * area)] };
}

const lines = [];
const land = feature(world, world.objects.land);
for (const { geometry } of (land.features ?? [land]).map((f) => geoProject(f, flat))) {
  for (const ring of rings(geometry)) {
    const steps = encode(ring);
    if (steps.length >= 6) lines.push(`land\t${steps.join(" ")}`);
  }
}
const borders = mesh(world, world.objects.countries, (a, b) => a !== b);
for (const line of geoProject(borders, flat).coordinates) {
  const steps = encode(line);
  if (steps.length >= 4) lines.push(`border\t${steps.join(" ")}`);
}
for (const { properties, geometry } of countries.features) {
  const largest = rings(geometry).map(centroid).sort((a, b) => b.area - a.area)[0];
  if (largest.area > 0) {
    const [x, y] = largest.at.map((degrees) => Math.round(degrees * UNITS));
    lines.push(`name\t${x} ${y}\t${Math.round(largest.area / 2)}\t${properties.name}`);
  }
}

console.log(`# The land of the world, borders between countries, and countries' names.
# Natural Earth 1:50m (public domain) through world-atlas 2.0.2; made by training/world-outline.
# land|border TAB first longitude and latitude, then steps from point to point, in 1/100 degree
# name TAB longitude latitude in 1/100 degree TAB size in square degrees TAB name`);
console.log(lines.join("\n"));
