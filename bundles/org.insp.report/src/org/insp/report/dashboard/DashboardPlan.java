/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.dashboard;

import java.util.List;
import java.util.function.UnaryOperator;

import org.insp.model.Finding;
import org.insp.model.Header;
import org.insp.model.evaluation.FindingTask;
import org.insp.report.input.FindingMeasures;
import org.insp.report.input.PlanParties;
import org.insp.report.input.ReportInput;

/**
 * A plan on a dashboard.
 *
 * @param input what the page is made of
 * @param name what it is called where it has no title
 * @param diagrams its diagrams, in order
 * @param keywords gives the keyword for a slot of a message, see {@link org.insp.model.check.Violation#message}
 */
public record DashboardPlan(ReportInput input, String name, List<DashboardDiagram> diagrams, UnaryOperator<String> keywords) {

	/** Copies the list. */
	public DashboardPlan {
		diagrams = List.copyOf(diagrams);
	}

	/** Returns whether there is anything to be rectified. */
	boolean hasWork() {
		return !input.states().isEmpty() || input.model().all(Finding.class).findAny().isPresent();
	}

	/** Returns the findings that say themselves who rectifies them or by when, and that no measure answers. */
	List<FindingTask> tasks() {
		return input.options().member().isPresent() ? List.of() : FindingTask.of(input.evaluated());
	}

	/** Returns the title of the model. */
	String title() {
		return input.model().header().map(Header::getTitle).filter(title -> !title.isBlank()).orElse(name);
	}

	/** Returns whose plan it is: the committee that rectifies, else the title. */
	String committee() {
		return new PlanParties(input, new FindingMeasures(input).sets()).rectifier().filter(each -> !each.isBlank()).orElseGet(this::title);
	}
}
