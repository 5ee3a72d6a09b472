/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/**
 * A chart. Formats of text alone leave it out: what it shows stands in tables beside it.
 *
 * @param title what it shows, written above it
 * @param data what is drawn
 */
public record Chart(String title, ChartData data) implements Block {
}
