/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.report.update.ReturnedLedger;
import org.insp.report.update.UpdateItem;
import org.insp.report.update.UpdateItem.Kind;
import org.insp.ui.InspUi;
import org.insp.ui.language.Answers;
import org.insp.ui.pictures.CheckableList;

/** Shows what an edited ledger says otherwise than the plan: what goes into it, each to be left out, and what does not, and why. */
final class UpdatePage extends WizardPage {

	private static final int CHANGE_LINES = 8;
	private static final int LEFT_LINES = 4;
	private static final int DETAIL_LINES = 3;

	private final MessageBundle texts = InspUi.texts(UpdatePage.class);
	private final Supplier<Optional<PlanUpdate>> source;
	private final Supplier<Optional<ReturnedLedger>> ledger;
	private CheckableList<UpdateItem> changes;
	private LeftItems left;
	private Text detail;
	private PlanUpdate update;
	private boolean isKnown;

	/**
	 * @param source what is brought into which plan; empty as long as that is not chosen
	 * @param ledger the ledger
	 */
	UpdatePage(Supplier<Optional<PlanUpdate>> source, Supplier<Optional<ReturnedLedger>> ledger) {
		super("update", InspUi.texts(UpdatePage.class).get("update.title"), null);
		setDescription(texts.get("update.description"));
		this.source = source;
		this.ledger = ledger;
	}

	@Override
	public void createControl(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		changes = new CheckableList<>(page, texts.get("update.changes"), 6, CHANGE_LINES, this::labels, this::check)
				.withHeadings(headings("what", "place", "subject", "column", "before", "after")).onSelection(this::look);
		left = new LeftItems(page, LEFT_LINES, headings("what", "place", "subject", "column", "before", "after", "reason"), this::labels,
				this::look);
		detail = new Text(page, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(SWT.DEFAULT, detail.getLineHeight() * DETAIL_LINES)
				.applyTo(detail);
		setControl(page);
		setPageComplete(false);
	}

	private List<String> headings(String... keys) {
		return List.of(keys).stream().map(key -> texts.get("update." + key)).toList();
	}

	private String[] labels(UpdateItem item) {
		return new String[] { texts.get("kind." + item.kind().name()), item.place() == null ? "" : item.place().toString(), item.subject(),
				item.column(), line(item.before()), line(item.after()), item.reason() };
	}

	private static String line(String text) {
		return text.replaceAll("\\s*\\n\\s*", " ⏎ ");
	}

	/** The plan is compared each time the page is shown: it, or the choice of it, may have changed. */
	@Override
	public void setVisible(boolean isVisible) {
		super.setVisible(isVisible);
		if (isVisible) {
			compare();
		}
	}

	/** Compares the plan again. */
	void compare() {
		isKnown = false;
		update = source.get().orElse(null);
		fill(List.of());
		setErrorMessage(null);
		check();
		if (update != null) {
			var asked = update;
			var display = getShell().getDisplay();
			Answers.whenDone(asked.preview(), (result, problem) -> display.asyncExec(() -> {
				if (!getControl().isDisposed() && update == asked) {
					show(result, problem);
				}
			}));
		}
	}

	private void show(PlanUpdate.Result result, Throwable problem) {
		if (result == null) {
			setErrorMessage(problem == null ? texts.get("update.failed") : PlanUpdate.message(problem));
			check();
			return;
		}
		isKnown = true;
		fill(result.items());
	}

	private void fill(List<UpdateItem> items) {
		changes.fill(items.stream().filter(item -> isChoice(item.kind())).toList(), item -> item.kind() != Kind.MISSING);
		left.fill(items.stream().filter(item -> item.kind() == Kind.CONFLICT || item.kind() == Kind.REFUSED).toList());
		var declared = items.stream().filter(item -> item.kind() == Kind.DECLARED).map(UpdateItem::subject)
				.toList();
		var missing = ledger.get().stream().flatMap(each -> each.missing().stream()).toList();
		detail.setText(((declared.isEmpty() ? "" : texts.get("update.declared", InspUi.list(declared)) + '\n')
				+ (missing.isEmpty() ? "" : texts.get("update.missing-columns", InspUi.list(missing)))).strip());
	}

	private static boolean isChoice(Kind kind) {
		return kind == Kind.CHANGED || kind == Kind.ADDED || kind == Kind.MISSING;
	}

	/** Shows what both say in full. */
	private void look(UpdateItem item) {
		var reason = item.kind() == Kind.MISSING ? texts.get("update.gone", item.subject()) : item.reason();
		detail.setText((item.before().isEmpty() ? "" : texts.get("update.before") + '\n' + item.before() + '\n')
				+ (item.after().isEmpty() ? "" : texts.get("update.after") + '\n' + item.after() + '\n') + reason);
	}

	private void check() {
		if (detail == null) {
			// called while the controls are made, too
			return;
		}
		boolean isNothing = isKnown && changes.isEmpty() && left.isEmpty();
		boolean isRead = isKnown || getErrorMessage() != null;
		setMessage(!isRead ? texts.get("update.comparing")
				: isNothing ? texts.get("update.nothing")
				: changes.checked().isEmpty() ? texts.get("update.choose")
				: texts.get("update.chosen", changes.checked().size()));
		setPageComplete(isKnown && !changes.checked().isEmpty());
	}

	/** What is compared. */
	PlanUpdate update() {
		return update;
	}

	/** The differences that go into the plan. */
	List<UpdateItem> chosen() {
		return changes.checked();
	}
}
