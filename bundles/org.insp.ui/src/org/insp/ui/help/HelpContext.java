/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.insp.ui.InspUi;

/**
 * A list of pages to read.
 *
 * @param pages the pages, the closest first
 */
record HelpContext(List<Page> pages) implements IContext {

	/**
	 * A page, or a place in one.
	 *
	 * @param label what it is called in the list
	 * @param address its address in Eclipse Help
	 */
	record Page(String label, String address) implements IHelpResource {

		@Override
		public String getHref() {
			return address;
		}

		@Override
		public String getLabel() {
			return label;
		}
	}

	/** Returns the pages about the place of the cursor: the rules that are broken there, and where to read about the language. */
	static HelpContext of(ITextEditor editor, PlanHelp help) {
		var handbook = new HandbookPages();
		var pages = new ArrayList<Page>();
		if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
			help.rules(selection.getOffset()).forEach(rule -> handbook.rule(rule.id())
					.ifPresent(address -> pages.add(new Page(rule.texts(InspUi.language()).name(), address))));
		}
		List.of("language-reference", "language", "rules", "workbench").forEach(page -> pages.add(page(handbook, page)));
		return new HelpContext(pages);
	}

	/** Returns a page, and the first one of the handbook. */
	static HelpContext of(String page) {
		var handbook = new HandbookPages();
		return new HelpContext(List.of(page(handbook, page), page(handbook, "index")));
	}

	private static Page page(HandbookPages handbook, String name) {
		return new Page(InspUi.texts(HelpContext.class).get("page." + name), handbook.page(name));
	}

	@Override
	public String getText() {
		return InspUi.texts(HelpContext.class).get("introduction");
	}

	@Override
	public IHelpResource[] getRelatedTopics() {
		return pages.toArray(IHelpResource[]::new);
	}
}
