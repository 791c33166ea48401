import { useEffect, useMemo, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { City } from '../contract/city';
import type { Partner } from '../contract/match';
import { spread } from './map-spread';
import { MAP_HEIGHT, MAP_WIDTH, mapView } from './map-view';
import { messages } from './messages';
import { countryOf } from './format';

const { map: words } = messages;

const DOT = 7;

export interface WorldMapProps {
  home: City | null;
  partners: readonly Partner[];
}

/** Where the home city and the ranked cities lie, on request. A dot leads to its card; a screen reader finds the same as a list of links. */
export function WorldMap({ home, partners }: WorldMapProps) {
  const [open, setOpen] = useState(false);
  return (
    <details class="map" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && <Drawing home={home} partners={partners} />}
    </details>
  );
}

function Drawing({ home, partners }: WorldMapProps) {
  const land = useLand();
  const view = useMemo(() => mapView([...(home ? [home] : []), ...partners.map(({ city }) => city)]), [home, partners]);
  const places = partners.map((partner, index) => ({ partner, rank: index + 1, ...view.spot(partner.city) }));
  const parted = spread([...places, ...(home ? [view.spot(home)] : [])], DOT * 2, { width: MAP_WIDTH, height: MAP_HEIGHT });
  const spots = places.map((place, rank) => ({ ...place, ...position(parted[rank] ?? place) }));
  const start = home && { city: home, ...position(parted[places.length] ?? view.spot(home)) };
  return (
    <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} aria-label={words.label}>
      {land && <path class="land" d={view.land(land)} />}
      {home && spots.map(({ partner }) => partner.links.withHome && <path key={partner.city.id} class="link" d={view.way(home, partner.city)} />)}
      {places.map(({ partner, x, y }, at) => {
        const shown = spots[at];
        return shown && Math.hypot(shown.x - x, shown.y - y) > 2 && <path key={partner.city.id} class="moved" d={`M${x},${y}L${shown.x},${shown.y}`} />;
      })}
      {start && (
        <g class="home">
          <title>{words.home(start.city.name)}</title>
          <circle cx={start.x} cy={start.y} r="5" />
          <text x={start.x + 8} y={start.y + 3}>
            {start.city.name}
          </text>
        </g>
      )}
      {spots.toReversed().map(({ partner, rank, x, y }) => (
        <a key={partner.city.id} href={`#${cardId(partner)}`} aria-label={words.spot(rank, partner.city.name, countryOf(partner.city))}>
          <title>{words.spot(rank, partner.city.name, countryOf(partner.city))}</title>
          <circle cx={x} cy={y} r={DOT} />
          <text x={x} y={y + 3} text-anchor="middle">
            {rank}
          </text>
        </a>
      ))}
    </svg>
  );
}

function position({ x, y }: { x: number; y: number }) {
  return { x, y };
}

/** The id of a partner's place in the list, where its dot on the map leads. */
export function cardId({ city }: Partner): string {
  return `partner-${city.id}`;
}

/** The land of Natural Earth, 1:110 million, fetched from the extension's or the page's own files when a map is first opened. */
function useLand(): GeoJSON.GeoJSON | null {
  const [land, setLand] = useState<GeoJSON.GeoJSON | null>(null);
  useEffect(() => {
    let shown = true;
    void import('world-atlas/land-110m.json').then(({ default: atlas }) => {
      const topology = atlas as unknown as Topology; // the package's file has no types
      const { land: shapes } = topology.objects;
      if (shown && shapes) setLand(feature(topology, shapes));
    });
    return () => {
      shown = false;
    };
  }, []);
  return land;
}
