/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IEditingSupport;
import org.eclipse.jface.text.IEditingSupportRegistry;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI.ILinkedModeUIFocusListener;
import org.eclipse.jface.text.link.LinkedModeUI.LinkedModeUITarget;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;
import org.insp.dsl.ide.completion.SnippetText;
import org.insp.dsl.ide.completion.SnippetText.Place;
import org.insp.ui.InspUi;

/**
 * The places of an inserted template, between which one goes with Tab. Closed values come with the list of all, and where a name is missing
 * the proposals open.
 *
 * @param snippet the template
 * @param insertedAt the offset of its text in the document
 */
record TemplatePlaces(SnippetText snippet, int insertedAt) {

	/** The region that is selected after insertion: the first place to fill in, else the end. */
	IRegion first() {
		return snippet.places().stream().findFirst().map(place -> new Region(insertedAt + place.offset(), place.length()))
				.orElseGet(() -> new Region(end(), 0));
	}

	private int end() {
		return insertedAt + snippet.places().stream().filter(place -> place.number() == 0).findFirst().map(Place::offset)
				.orElse(snippet.text().length());
	}

	/** Lets the user go from place to place with the tabulator key. */
	void enter(ITextViewer viewer) {
		var groups = new TreeMap<Integer, List<Place>>();
		snippet.places().stream().filter(place -> place.number() > 0)
				.forEach(place -> groups.computeIfAbsent(place.number(), n -> new ArrayList<>()).add(place));
		if (groups.isEmpty()) {
			return;
		}
		try {
			var model = new LinkedModeModel();
			var chosen = new ArrayList<LinkedPosition>();
			int order = 0;
			for (var places : groups.values()) {
				var group = new LinkedPositionGroup();
				for (var place : places) {
					var position = new LinkedPosition(viewer.getDocument(), insertedAt + place.offset(), place.length(), order++);
					group.addPosition(position);
					if (!place.choices().isEmpty()) {
						chosen.add(position);
					}
				}
				model.addGroup(group);
			}
			model.forceInstall();
			stay(viewer, model);
			var keys = new TemplateKeys(model, viewer, chosen);
			keys.setExitPosition(viewer, end(), 0, Integer.MAX_VALUE);
			keys.enter();
		} catch (BadLocationException e) {
			InspUi.log(e);
		}
	}

	/** Keeps the template going when a list opens or closes: for a moment no window is the active one then, which would end it. */
	private static void stay(ITextViewer viewer, LinkedModeModel model) {
		if (viewer instanceof IEditingSupportRegistry supports) {
			var focus = new IEditingSupport() {
				@Override
				public boolean isOriginator(DocumentEvent event, IRegion subject) {
					return false;
				}

				@Override
				public boolean ownsFocusShell() {
					return true;
				}
			};
			supports.register(focus);
			model.addLinkingListener(new ILinkedModeListener() {
				@Override
				public void left(LinkedModeModel ended, int flags) {
					supports.unregister(focus);
				}

				@Override
				public void suspend(LinkedModeModel suspended) {
					// goes on later
				}

				@Override
				public void resume(LinkedModeModel resumed, int flags) {
					// as before
				}
			});
		}
	}

	private static final class TemplateKeys extends EditorLinkedModeUI {

		TemplateKeys(LinkedModeModel model, ITextViewer viewer, List<LinkedPosition> chosen) {
			super(model, viewer);
			setPositionListener(new OpenedPlaces(viewer, chosen));
		}
	}

	/** Opens the proposals where nothing is written yet, and where one of a few values stands. */
	private record OpenedPlaces(ITextViewer viewer, List<LinkedPosition> chosen) implements ILinkedModeUIFocusListener {

		@Override
		public void linkingFocusGained(LinkedPosition position, LinkedModeUITarget target) {
			boolean empty = position.getLength() == 0 && position.getSequenceNumber() != Integer.MAX_VALUE;
			if (empty || chosen.contains(position)) {
				OpenedProposals.at(viewer, position.getOffset());
			}
		}

		@Override
		public void linkingFocusLost(LinkedPosition position, LinkedModeUITarget target) {
			// what is open closes by itself
		}
	}
}
