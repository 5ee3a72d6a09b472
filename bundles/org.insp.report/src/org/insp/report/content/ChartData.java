/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.content;

import java.util.function.UnaryOperator;

/** The data of a chart, whatever its drawing. */
public sealed interface ChartData permits BarData, BurnDownData, ScheduleData {

	/** Returns the same data with other texts. */
	ChartData changed(UnaryOperator<String> change);
}
