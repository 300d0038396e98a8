/** A framed landscape: copy as a picture. */
export function PictureIcon() {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12M10.5 6v.01" />
    </svg>
  )
}
