/** The few icons of the page itself, drawn on a 20 × 20 field in the colour of the text beside them. */
function Icon({ path }: { readonly path: string }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden focusable="false">
      <path d={path} />
    </svg>
  );
}

export function WorkbookIcon() {
  return <Icon path="M3.5 4.5h13v11h-13zM3.5 8h13M3.5 11.7h13M8 4.5v11" />;
}

export function OpenIcon() {
  return <Icon path="M3 15.5v-11h4.6l1.6 2H16v2.4M3 15.5l2.4-6.6H18l-2.3 6.6z" />;
}

export function SaveIcon() {
  return <Icon path="M10 3v9.5M6.2 9l3.8 3.8L13.8 9M3.5 16.5h13" />;
}

export function CloseIcon() {
  return <Icon path="M5 5l10 10M15 5L5 15" />;
}
