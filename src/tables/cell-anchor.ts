/**
 * The anchor of a cell, which is also its id in data: `cold-start.go`. A module of
 * its own, because browser scripts need it.
 * @param row the id of its row
 * @param column the id of its column
 */
export const cellAnchor = (row: string, column: string): string => `${row}.${column}`;
