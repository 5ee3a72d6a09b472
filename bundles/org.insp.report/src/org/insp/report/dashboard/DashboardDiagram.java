/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

/**
 * A diagram on a dashboard.
 *
 * @param title what it shows
 * @param svg its drawing
 */
public record DashboardDiagram(String title, String svg) {
}
