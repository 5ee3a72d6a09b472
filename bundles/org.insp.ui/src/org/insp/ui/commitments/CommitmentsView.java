/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.commitments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.insp.dsl.ide.commitments.Commitment;
import org.insp.model.measures.Urgency;
import org.insp.ui.InspUi;
import org.insp.ui.language.LspConversions;
import org.insp.ui.preferences.UserPreferences;
import org.insp.ui.reports.ReportWizard;

/** All measures of the workspace: who is responsible, the deadline, the status. */
public final class CommitmentsView extends ViewPart {

	/** The identifier of the view. */
	public static final String ID = "org.insp.ui.commitments";

	private MeasureTree table;
	private CommitmentsQuery query;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().numColumns(4).margins(4, 4).applyTo(parent);
		var texts = InspUi.texts(CommitmentsView.class);
		var search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
		search.setMessage(texts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		var label = new Label(parent, SWT.NONE);
		label.setText(texts.get("group-by"));
		GridDataFactory.swtDefaults().applyTo(label);
		var grouping = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		grouping.setItems(Stream.of(MeasureGrouping.values()).map(MeasureGrouping::label).toArray(String[]::new));
		grouping.select(0);
		var ledger = new Button(parent, SWT.PUSH);
		ledger.setText(texts.get("ledger"));
		ledger.setToolTipText(texts.get("ledger.tip"));
		table = new MeasureTree(parent);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(table.viewer().getTree());
		search.addModifyListener(typed -> table.search(search.getText()));
		grouping.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(chosen -> table.group(MeasureGrouping.values()[grouping.getSelectionIndex()])));
		ledger.addSelectionListener(SelectionListener.widgetSelectedAdapter(pressed -> exportLedger()));
		getSite().setSelectionProvider(table.viewer());
		query = new CommitmentsQuery(parent, this::show);
	}

	/** Writes the ledger of what the list shows; without a search, of everything. */
	private void exportLedger() {
		var shown = table.shown();
		var files = shown.stream().map(row -> LspConversions.path(row.location().getUri())).flatMap(Optional::stream).distinct().toList();
		var measures = shown.stream().map(Commitment::number).collect(Collectors.toSet());
		ReportWizard.openLedger(getSite().getWorkbenchWindow(), files, measures);
	}

	private void show(List<Commitment> measures) {
		if (!table.viewer().getTree().isDisposed()) {
			table.show(measures);
			var texts = InspUi.texts(CommitmentsView.class);
			var total = texts.get("total", measures.size(), count(measures, Urgency.OVERDUE), count(measures, Urgency.URGENT),
					count(measures, Urgency.SOON));
			setContentDescription(UserPreferences.referenceDate().map(date -> texts.get("on-date", total, date)).orElse(total));
		}
	}

	private static long count(List<Commitment> measures, Urgency urgency) {
		return measures.stream().filter(measure -> measure.urgency() == urgency).count();
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
