/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.update;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.insp.dsl.edits.ClauseInsertion.NewClause;
import org.insp.dsl.edits.ElementEdits;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextEdit;

/** The edits of the files of a model, each for a difference. The new clauses of an element share its new block, where it has none. */
final class FileEdits {

	private final List<Edit> edits = new ArrayList<>();
	private UpdateItem item;

	/** An edit, or a new clause of an element, and for what difference it is made. */
	private record Edit(UpdateItem item, EObject element, TextEdit text, NewClause clause) {
	}

	/** Begins the edits of a difference. */
	void begin(UpdateItem next) {
		item = next;
	}

	/** Adds an edit of the file of an element. */
	void add(EObject element, TextEdit edit) {
		add(item, element, edit);
	}

	/** Adds an edit for another difference than that which was begun. */
	void add(UpdateItem of, EObject element, TextEdit edit) {
		edits.add(new Edit(of, element, edit, null));
	}

	/** Adds a clause to an element. */
	void add(EObject element, NewClause clause) {
		edits.add(new Edit(item, element, null, clause));
	}

	/** Takes back what a difference has become so far. */
	void takeBack(UpdateItem of) {
		edits.removeIf(edit -> of.equals(edit.item()));
	}

	/** Takes back the edits by which a file could not be read again, and returns the differences for which they were made. */
	List<UpdateItem> takeBackUnreadable() {
		var kept = new ArrayList<Edit>();
		var unreadable = new ArrayList<UpdateItem>();
		sift(edits.stream().map(Edit::item).distinct().toList(), kept, unreadable);
		edits.retainAll(kept);
		return unreadable;
	}

	/** Halves what cannot be read until it is one difference: there are many of them, and hardly ever a bad one. */
	private void sift(List<UpdateItem> of, List<Edit> kept, List<UpdateItem> unreadable) {
		var more = new ArrayList<>(kept);
		edits.stream().filter(edit -> of.contains(edit.item())).forEach(more::add);
		if (files(more).stream().allMatch(UpdatedFile::isReadable)) {
			kept.clear();
			kept.addAll(more);
		} else if (of.size() == 1) {
			unreadable.addAll(of);
		} else {
			sift(of.subList(0, of.size() / 2), kept, unreadable);
			sift(of.subList(of.size() / 2, of.size()), kept, unreadable);
		}
	}

	/** Returns the files that change. */
	List<UpdatedFile> files() {
		return files(edits);
	}

	private static List<UpdatedFile> files(List<Edit> edits) {
		Map<InspResource, List<TextEdit>> texts = new LinkedHashMap<>();
		Map<EObject, List<NewClause>> clauses = new LinkedHashMap<>();
		for (var edit : edits) {
			if (edit.clause() == null) {
				texts.computeIfAbsent(file(edit.element()), file -> new ArrayList<>()).add(edit.text());
			} else {
				clauses.computeIfAbsent(edit.element(), each -> new ArrayList<>()).add(edit.clause());
			}
		}
		clauses.forEach((element, added) -> new ElementEdits(element).insert(added)
				.forEach(edit -> texts.computeIfAbsent(file(element), file -> new ArrayList<>()).add(edit)));
		return texts.entrySet().stream().map(each -> new UpdatedFile(each.getKey(),
				apart(each.getValue().stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList(), each.getKey().text()))).toList();
	}

	/** Joins edits that overlap: what is written into a part that is deleted stands in its place, on lines of its own as before. */
	private static List<TextEdit> apart(List<TextEdit> sorted, String text) {
		var apart = new ArrayList<TextEdit>();
		for (var edit : sorted) {
			var last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
			if (last == null || edit.offset() >= last.offset() + last.length()) {
				apart.add(edit);
			} else {
				int end = Math.max(last.offset() + last.length(), edit.offset() + edit.length());
				boolean isLine = text.startsWith("\n", end - 1) && edit.text().startsWith("\n");
				var added = isLine ? edit.text().substring(1) + '\n' : edit.text();
				apart.set(apart.size() - 1, new TextEdit(last.offset(), end - last.offset(), last.text() + added));
			}
		}
		return apart;
	}

	private static InspResource file(EObject element) {
		return (InspResource) element.eResource();
	}
}
