/** Line icons, drawn here so that no file is fetched. 16 × 16, in the colour of the text around them. */
const PATHS = {
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  closedEye: 'M2 6.5c1 1.8 3 3.5 6 3.5s5-1.7 6-3.5 M4 9l-1.2 1.8 M8 10v2.2 M12 9l1.2 1.8',
  copy: 'M5.5 5.5V3A1 1 0 0 1 6.5 2H13a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1h-2.5 M3 5.5h6.5a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1Z',
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8 M12 4l-8 8',
  trash: 'M2.5 4h11 M6 4V2.5h4V4 M4 4l.6 9a1 1 0 0 0 1 1h4.8a1 1 0 0 0 1-1L12 4 M6.7 6.8v4.4 M9.3 6.8v4.4',
  warning: 'M8 2 1.5 13.5h13Z M8 6.5v3.2 M8 11.8v.2',
  lock: 'M4 7.5h8v6H4Z M5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2',
  settings: 'M2 4.5h5 M11 4.5h3 M9 6.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z M2 11.5h2 M8 11.5h6 M6 13.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  open: 'M9 2.5h4.5V7 M13.5 2.5 8 8 M11.5 9.5v3a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1h3',
} as const;

export function Icon({name}: {name: keyof typeof PATHS}) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round" />
    </svg>
  );
}

/** The mark: an envelope and a key made one. The same drawing as icons/postkey.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
      <rect x="0.5" y="1" width="19" height="14" rx="3" fill="currentColor" />
      <g fill="none" stroke="var(--paper)" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round">
        <circle cx="6.5" cy="8" r="2.6" />
        <path d="M9.2 8h6.8 M13 8v2.4 M16 8v2" />
      </g>
    </svg>
  );
}
