/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.report.ledger.ColumnChoices;
import org.insp.report.ledger.ColumnRole;
import org.insp.report.ledger.ImportSummary;
import org.insp.report.ledger.LedgerColumnUse;
import org.insp.ui.InspUi;

/** Shows for what each column of a ledger was taken, lets the user say what it holds, and shows what is read then. */
final class ColumnPage extends WizardPage {

	private static final int COLUMN_LINES = 14;
	private static final int SUMMARY_LINES = 6;

	private final MessageBundle texts = InspUi.texts(ColumnPage.class);
	private final OfficeImportPage source;
	private final Map<String, ColumnRole> chosen = new LinkedHashMap<>();
	private final Map<LedgerColumnUse, Combo> combos = new LinkedHashMap<>();
	private ScrolledComposite scroller;
	private Text summary;

	/** @param source the page that reads the file */
	ColumnPage(OfficeImportPage source) {
		super("columns", InspUi.texts(ColumnPage.class).get("columns.title"), null);
		setDescription(texts.get("columns.description"));
		this.source = source;
		source.onRead(this::show);
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(page);
		scroller = new ScrolledComposite(page, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		summary = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, summary.getLineHeight() * COLUMN_LINES).applyTo(scroller);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, summary.getLineHeight() * SUMMARY_LINES).applyTo(summary);
		setControl(page);
		show();
	}

	/** Shows the columns; those that stay are only brought up to date, so that the user stays where he is. */
	private void show() {
		var content = source.ledgerContent();
		if (scroller == null || content.isEmpty()) {
			return;
		}
		var uses = content.get().columns();
		var places = combos.keySet().stream().map(use -> use.place() + use.heading()).toList();
		if (!places.equals(uses.stream().map(use -> use.place() + use.heading()).toList())) {
			chosen.clear();
			fill(uses);
		}
		var shown = List.copyOf(combos.values());
		for (int i = 0; i < uses.size(); i++) {
			shown.get(i).select(uses.get(i).role().ordinal());
		}
		var read = new ImportSummary(content.get(), InspUi.language());
		summary.setText(read.counts() + '\n' + read.remarks());
	}

	private void fill(List<LedgerColumnUse> uses) {
		combos.clear();
		var list = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(list);
		var titles = Stream.of(ColumnRole.values()).map(role -> role.title(InspUi.language())).toArray(String[]::new);
		String sheet = null;
		for (var use : uses) {
			if (!use.place().sheet().equals(sheet)) {
				sheet = use.place().sheet();
				var title = new Label(list, SWT.NONE);
				title.setText(texts.get("columns.sheet", sheet));
				title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
				GridDataFactory.fillDefaults().span(3, 1).applyTo(title);
			}
			new Label(list, SWT.NONE).setText(use.place().letters());
			var heading = new Label(list, SWT.NONE);
			heading.setText(use.heading());
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(heading);
			var combo = new Combo(list, SWT.READ_ONLY);
			combo.setItems(titles);
			combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				chosen.put(use.heading(), ColumnRole.values()[combo.getSelectionIndex()]);
				source.choose(new ColumnChoices(chosen));
			}));
			combos.put(use, combo);
		}
		if (scroller.getContent() != null) {
			scroller.getContent().dispose();
		}
		scroller.setContent(list);
		scroller.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}
}
