/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.kind.chart;

import org.insp.model.MeasureStatus;
import org.insp.model.measures.Urgency;
import org.insp.model.measures.WorkState;
import org.insp.report.content.ChartState;

/** How charts colour work. */
final class WorkChartState {

	private WorkChartState() {
	}

	static ChartState of(WorkState state) {
		if (state.status() == MeasureStatus.DROPPED) {
			return ChartState.DROPPED;
		} else if (state.isDone()) {
			return ChartState.DONE;
		}
		return state.urgency() == Urgency.NONE ? ChartState.OPEN : ChartState.valueOf(state.urgency().name());
	}
}
