/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.ui.part.ViewPart;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.model.measures.DuePeriod;
import org.insp.model.measures.Urgency;
import org.insp.ui.InspUi;

/**
 * The measures that are overdue, urgent or due soon by the policy, or due this week or next week: at the reference date of each plan, or at
 * a chosen date.
 */
public final class DeadlinesView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.deadlines";

	private static final Set<DuePeriod> SHOWN = EnumSet.of(DuePeriod.OVERDUE, DuePeriod.THIS_WEEK, DuePeriod.NEXT_WEEK);

	private static final int MARGIN = 40;

	private MeasureTree table;
	private CommitmentsQuery query;
	private Button chosen;
	private DateTime date;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).applyTo(parent);
		chosen = new Button(parent, SWT.CHECK);
		chosen.setText(InspUi.texts(DeadlinesView.class).get("at-date"));
		date = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN);
		date.setEnabled(false);
		// the widget's own size leaves a date with Chinese characters no room
		GridDataFactory.swtDefaults().hint(date.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN, SWT.DEFAULT).applyTo(date);
		table = new MeasureTree(parent);
		table.group(MeasureGrouping.PERIOD);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table.viewer().getTree());
		chosen.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> dateChanged()));
		date.addSelectionListener(SelectionListener.widgetSelectedAdapter(click -> dateChanged()));
		getSite().setSelectionProvider(table.viewer());
		query = new CommitmentsQuery(parent, this::show);
	}

	private void dateChanged() {
		date.setEnabled(chosen.getSelection());
		var day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
		query.setReferenceDate(chosen.getSelection() ? Optional.of(day) : Optional.empty());
	}

	private void show(List<Commitment> measures) {
		if (!table.viewer().getTree().isDisposed()) {
			var shown = measures.stream().filter(m -> SHOWN.contains(m.period()) || m.urgency() != Urgency.NONE).toList();
			table.show(shown);
			setContentDescription(shown.isEmpty() ? InspUi.texts(DeadlinesView.class).get("nothing-due") : "");
		}
	}

	@Override
	public void setFocus() {
		table.viewer().getTree().setFocus();
	}

	@Override
	public void dispose() {
		if (query != null) {
			query.stop();
		}
		super.dispose();
	}
}
