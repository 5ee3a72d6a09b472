/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/**
 * The beginning of a further document of a report, such as the next letter: on a page of its own, its headings numbered anew.
 *
 * @param title its title
 */
public record NewPage(String title) implements Block {
}
