/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.insp.dsl.templates.FileTemplates;
import org.insp.model.text.MessageBundle;
import org.insp.ui.InspUi;

/** Creates a file to fill in: a committee, an inspection plan or a policy, as the extension says. */
public final class BlockWizard extends Wizard implements INewWizard, IExecutableExtension {

	private final MessageBundle texts = InspUi.texts(BlockWizard.class);
	private String block;
	private IWorkbench workbench;
	private IStructuredSelection selected;
	private BlockPage page;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		block = String.valueOf(data);
	}

	@Override
	public void init(IWorkbench bench, IStructuredSelection selection) {
		workbench = bench;
		selected = selection;
		setWindowTitle(texts.get(block));
	}

	@Override
	public void addPages() {
		page = new BlockPage();
		page.setTitle(texts.get(block));
		page.setDescription(texts.get(block + ".description"));
		page.setFileName(block + '.' + InspUi.EXTENSION);
		page.setFileExtension(InspUi.EXTENSION);
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		var file = page.createNewFile();
		if (file != null) {
			NewFiles.open(workbench, file);
		}
		return file != null;
	}

	private final class BlockPage extends WizardNewFileCreationPage {

		private VocabularyChoice vocabularies;

		BlockPage() {
			super("file", selected);
		}

		@Override
		public void createControl(Composite parent) {
			super.createControl(parent);
			vocabularies = new VocabularyChoice((Composite) getControl());
		}

		@Override
		protected InputStream getInitialContents() {
			return new ByteArrayInputStream(FileTemplates.fileToFillIn(block, vocabularies.chosen()).getBytes(StandardCharsets.UTF_8));
		}
	}
}
