/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

/** A part of a report that stands in a line or in lines of its own. */
public sealed interface Block permits Chart, Heading, NewPage, Paragraph, Table {
}
