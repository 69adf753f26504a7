/** What the module `zhifa/rules/calendar` exports: the notices, year by year, for `createCalendar`. */
declare const years: readonly unknown[]
export default years
