/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.insp.ui.language.LanguageBridge;

/** Gives the editors of plans their outline. */
public final class OutlineAdapterFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor) || editor.getDocumentProvider() == null) {
			return null;
		}
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		var bridge = LanguageBridge.get();
		return document == null
				? null
				: bridge.documents().path(document).map(file -> type.cast(new OutlinePage(editor, document, file))).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}
