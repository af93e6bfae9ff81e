declare module 'virtual:page-messages' {
  /** The features of each page, and under "" those of all; null while developing: everything. */
  const features: Record<string, string[]> | null
  export default features
}
