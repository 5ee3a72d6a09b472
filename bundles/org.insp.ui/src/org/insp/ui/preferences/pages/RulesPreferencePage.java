/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences.pages;

import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.insp.dsl.reference.RuleReference;
import org.insp.model.Language;
import org.insp.model.rules.RuleCatalogue;
import org.insp.model.rules.RuleCatalogue.Entry;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** The catalogue of rules. It stores nothing itself: severities belong to a policy, which all users of a plan share. */
public final class RulesPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** The identifier of the page. */
	public static final String ID = "org.insp.ui.preferences.rules";

	private final Language language = InspUi.language();
	private final MessageBundle texts = InspUi.texts(RulesPreferencePage.class);
	private final RuleCatalogue catalogue = RuleReference.in(language);
	private TableViewer rules;
	private Text explanation;
	private PolicyRuleEditor line;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(content);
		var filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(texts.get("search"));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
		makeTable(content);
		explanation = new Text(content, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(340, 95).applyTo(explanation);
		line = new PolicyRuleEditor(content, language, message -> setMessage(message, INFORMATION));
		filter.addModifyListener(typed -> filter(filter.getText()));
		select();
		return content;
	}

	private void makeTable(Composite parent) {
		rules = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(340, 100).applyTo(rules.getTable());
		rules.getTable().setHeaderVisible(true);
		rules.setContentProvider(ArrayContentProvider.getInstance());
		add("rule", 170, Entry::name);
		add("severity", 60, entry -> ElementLabels.term(entry.severity(), language));
		add("group", 90, Entry::group);
		add("id", 160, Entry::id).setLabelProvider(new IdLabels());
		rules.setInput(catalogue.entries());
		rules.addSelectionChangedListener(selected -> show());
	}

	private TableViewerColumn add(String title, int width, Function<Entry, String> label) {
		var column = new TableViewerColumn(rules, SWT.NONE);
		column.getColumn().setText(texts.get(title));
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(entry -> label.apply((Entry) entry)));
		return column;
	}

	/** The words by which policies and allowances name the rules; grey, because people call them by their titles. */
	private static final class IdLabels extends ColumnLabelProvider {

		@Override
		public String getText(Object element) {
			return ((Entry) element).id();
		}

		@Override
		public Color getForeground(Object element) {
			return JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
		}
	}

	private void filter(String words) {
		var wanted = words.strip().toLowerCase(Locale.ROOT);
		rules.setFilters(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parent, Object element) {
				return catalogue.text((Entry) element).toLowerCase(Locale.ROOT).contains(wanted);
			}
		});
		select();
	}

	/** A rule is always shown, as long as any is found. */
	private void select() {
		if (rules.getStructuredSelection().isEmpty() && rules.getTable().getItemCount() > 0) {
			rules.setSelection(new StructuredSelection(rules.getElementAt(0)));
		}
	}

	private void show() {
		if (rules.getStructuredSelection().getFirstElement() instanceof Entry entry) {
			explanation.setText(catalogue.text(entry));
			line.show(entry);
		}
	}
}
