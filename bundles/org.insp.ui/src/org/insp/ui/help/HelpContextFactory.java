/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.util.Map;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.help.IContextProvider;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;
import org.insp.ui.language.LanguageBridge;

/** Provides what the Help view shows beside an editor of a plan and beside the views of plans. */
public final class HelpContextFactory implements IAdapterFactory {

	/** The page of the handbook for each view, by the last part of its id. */
	private static final Map<String, String> VIEWS =
			Map.of("responsibility", "diagrams", "commitments", "first-hour", "deadlines", "first-hour", "report", "reports", "welcome",
					"first-hour");

	@Override
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (type != IContextProvider.class) {
			return null;
		}
		if (adaptable instanceof IViewPart view) {
			var page = VIEWS.get(view.getSite().getId().substring(InspUi.ID.length() + 1));
			return page == null ? null : type.cast(new HelpContextProvider(() -> HelpContext.of(page)));
		}
		if (!(adaptable instanceof ITextEditor editor) || editor.getDocumentProvider() == null) {
			return null;
		}
		var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
		return document == null
				? null
				: LanguageBridge.get().documents().path(document)
						.map(file -> type.cast(new HelpContextProvider(() -> HelpContext.of(editor, new PlanHelp(document, file)))))
						.orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContextProvider.class };
	}
}
