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

/** The edits of the files of a model. The new clauses of an element are collected, because they may share its new block. */
final class FileEdits {

	private final Map<InspResource, List<TextEdit>> edits = new LinkedHashMap<>();
	private final Map<EObject, List<NewClause>> clauses = new LinkedHashMap<>();

	/** Adds an edit of the file of an element. */
	void add(EObject element, TextEdit edit) {
		edits.computeIfAbsent((InspResource) element.eResource(), file -> new ArrayList<>()).add(edit);
	}

	/** Adds a clause to an element. */
	void add(EObject element, NewClause clause) {
		clauses.computeIfAbsent(element, each -> new ArrayList<>()).add(clause);
	}

	/** Returns the files that change. */
	List<UpdatedFile> files() {
		clauses.forEach((element, added) -> new ElementEdits(element).insert(added).forEach(edit -> add(element, edit)));
		clauses.clear();
		return edits.entrySet().stream().map(each -> new UpdatedFile(each.getKey(),
				each.getValue().stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList())).toList();
	}
}
