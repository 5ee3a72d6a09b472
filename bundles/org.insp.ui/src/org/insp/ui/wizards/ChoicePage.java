/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Text;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** A page with a list to choose one element from, and a field for the name of what is created. */
abstract class ChoicePage<T> extends WizardPage {

	/** The number of lines that the list shows at first. */
	private static final int LINES = 10;

	private final java.util.List<T> things = new ArrayList<>();
	private final String field;
	private final String proposed;
	private final Function<T, String> label;
	private List list;
	private Text name;

	/**
	 * @param key the key of the title; that of the description begins with it
	 * @param field the key of the label of the field
	 * @param proposed the initial text of the field
	 * @param label the label of an element
	 */
	ChoicePage(String key, String field, String proposed, Function<T, String> label) {
		super(key, texts().get(key), null);
		setDescription(texts().get(key + ".description"));
		this.field = field;
		this.proposed = proposed;
		this.label = label;
	}

	/** The texts of the wizards. */
	static MessageBundle texts() {
		return InspUi.texts(ChoicePage.class);
	}

	@Override
	public void createControl(Composite parent) {
		var content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(content);
		list = new List(content, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, LINES * list.getItemHeight()).applyTo(list);
		new Label(content, SWT.NONE).setText(texts().get(field));
		name = new Text(content, SWT.BORDER);
		name.setText(proposed);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		list.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			chosen().map(this::nameOf).ifPresent(name::setText);
			check();
		}));
		name.addModifyListener(e -> check());
		setControl(content);
		start();
		check();
	}

	/** Lists what there is to choose of, or asks for it. */
	protected abstract void start();

	/** The problem of what was chosen or of the name, or null. */
	protected abstract String problem(Optional<T> chosen, String name);

	/** The name that goes with a thing that the user chooses, or null to leave what he wrote. */
	protected String nameOf(T thing) {
		return null;
	}

	/** Lists things and chooses the first. */
	void fill(java.util.List<T> all) {
		things.clear();
		things.addAll(all);
		list.setItems(all.stream().map(label).toArray(String[]::new));
		list.select(0);
		check();
	}

	private void check() {
		setErrorMessage(problem(chosen(), name()));
		setPageComplete(getErrorMessage() == null && chosen().isPresent());
	}

	/** The model that is chosen, if there is any. */
	Optional<T> chosen() {
		return list.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(things.get(list.getSelectionIndex()));
	}

	/** The name that is written. */
	String name() {
		return name.getText().strip();
	}
}
