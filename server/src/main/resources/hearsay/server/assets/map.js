// The places of the list on a map; vague ones as areas. The list says the same to who cannot see it.
const AREA_KM = 90;

function draw(holder) {
  const spots = [...document.querySelectorAll(".spots [data-lat]")];
  const map = L.map(holder, { worldCopyJump: true, minZoom: 1, maxZoom: 9, zoomSnap: 0.5 });
  map.attributionControl.setPrefix(false).addAttribution("Natural Earth");
  map.createPane("world").style.zIndex = 300; // under the places
  const bounds = [];
  for (const spot of spots) {
    const at = [Number(spot.dataset.lat), Number(spot.dataset.lon)];
    const count = Number(spot.dataset.count);
    const shape =
      spot.dataset.area === "true"
        ? L.circle(at, { radius: AREA_KM * 1000, className: "spot area" })
        : L.circleMarker(at, { radius: 5 + 2 * Math.sqrt(count), className: "spot" });
    shape.bindPopup(() => spot.cloneNode(true)).addTo(map);
    bounds.push(at);
  }
  if (bounds.length) map.fitBounds(bounds, { padding: [40, 40], maxZoom: 6 });
  else map.setView([20, 10], 1.5);
  fetch(holder.dataset.world)
    .then((answer) => answer.json())
    .then((world) =>
      L.geoJSON(world, {
        interactive: false,
        pane: "world",
        style: (feature) => ({ className: feature.properties.kind }),
      }).addTo(map),
    )
    .catch(() => holder.classList.add("failed"));
}

function all() {
  for (const holder of document.querySelectorAll(".leaflet-map:not(.leaflet-container)")) draw(holder);
}

all();
document.body.addEventListener("htmx:afterSettle", all);
