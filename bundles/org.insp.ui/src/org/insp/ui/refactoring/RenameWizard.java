/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.refactoring;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.insp.ui.InspUi;

/** Asks for the new name; then the platform shows what would change. */
final class RenameWizard extends RefactoringWizard {

	private final RenameRefactoring refactoring;

	RenameWizard(RenameRefactoring refactoring) {
		super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		this.refactoring = refactoring;
		setWindowTitle(refactoring.getName());
		setDefaultPageTitle(refactoring.getName());
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage(refactoring));
	}

	private static final class NamePage extends UserInputWizardPage {

		private final RenameRefactoring refactoring;

		NamePage(RenameRefactoring refactoring) {
			super("name");
			this.refactoring = refactoring;
		}

		@Override
		public void createControl(Composite parent) {
			var area = new Composite(parent, SWT.NONE);
			new Label(area, SWT.NONE).setText(InspUi.texts(RenameWizard.class).get("new-name"));
			var name = new Text(area, SWT.BORDER);
			name.setText(refactoring.oldName());
			name.selectAll();
			name.addModifyListener(event -> {
				refactoring.rename(name.getText().strip());
				setPageComplete(!name.getText().isBlank() && !name.getText().strip().equals(refactoring.oldName()));
			});
			setPageComplete(false);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
			GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
			setControl(area);
			name.setFocus();
		}
	}
}
