/** The product's mark, a pair of field glasses, with its name. */
export function Brand() {
  return (
    <span class="brand">
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" focusable="false">
        <circle cx="9" cy="20" r="7" fill="none" stroke="currentColor" stroke-width="3" />
        <circle cx="23" cy="20" r="7" fill="none" stroke="currentColor" stroke-width="3" />
        <path d="M6 12.5 8.5 6h4l1 6M26 12.5 23.5 6h-4l-1 6M14.5 17.5h3" fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" />
      </svg>
      Jumelles
    </span>
  );
}
