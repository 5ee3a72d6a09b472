/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.sirius;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.progress.UIJob;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the text behind an element of a diagram. Only this class needs a workbench. */
public final class TextEditorOpener {

	private TextEditorOpener() {
	}

	/** Opens an editor as soon as the user interface is free: the caller may be in the middle of a command of Sirius. */
	public static void open(EObject element) {
		var uri = EcoreUtil.getURI(element);
		var show = UIJob.create(uri.lastSegment(), (ICoreRunnable) monitor -> show(uri));
		show.setSystem(true);
		show.schedule();
	}

	private static void show(URI element) throws CoreException {
		var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage() != null) {
			var editor = editor(window.getActivePage(), element).getAdapter(ITextEditor.class);
			if (editor != null) {
				var text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
				TextRegionFinder.of(element, text).ifPresent(region -> editor.selectAndReveal(region.offset(), region.length()));
			}
		}
	}

	private static IEditorPart editor(IWorkbenchPage page, URI element) throws CoreException {
		if (element.isPlatformResource()) {
			return IDE.openEditor(page, ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(element.toPlatformString(true))));
		}
		return IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(new Path(element.toFileString())));
	}
}
