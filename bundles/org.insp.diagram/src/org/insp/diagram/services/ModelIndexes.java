/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.services;

import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.insp.model.InspModel;
import org.insp.model.check.ModelResource;
import org.insp.model.evaluation.EvaluatedModel;

/**
 * The indexes of the models of a resource set, each made once until its model changes, and the contexts in which they are drawn. It is an
 * adapter of the resource set.
 */
final class ModelIndexes extends AdapterImpl {

	private final Map<EObject, RenderContext> contexts = new IdentityHashMap<>();
	/** The contexts of imported files that have none of their own: those of the models that import them. */
	private final Map<EObject, RenderContext> inherited = new IdentityHashMap<>();
	private final Map<EObject, ModelIndex> byFile = new IdentityHashMap<>();
	private final Map<EObject, ModelIndex> importers = new IdentityHashMap<>();

	/** The indexes that a notifier has as an adapter. */
	static ModelIndexes at(Notifier owner) {
		synchronized (owner) {
			for (var adapter : owner.eAdapters()) {
				if (adapter instanceof ModelIndexes indexes) {
					return indexes;
				}
			}
			var indexes = new ModelIndexes();
			owner.eAdapters().add(indexes);
			return indexes;
		}
	}

	/** The notifier that has the indexes for an outermost element: its resource set, else its resource, else the element. */
	static Notifier owner(EObject root) {
		var resource = root.eResource();
		return resource == null ? root : resource.getResourceSet() == null ? resource : resource.getResourceSet();
	}

	/** Sets the context of a model, and of what it imports as far as that has none of its own; the indexes of other models stay. */
	synchronized void attach(RenderContext context, InspModel model) {
		contexts.keySet().removeIf(file -> file.eResource() == null && !model.files().contains(file));
		for (var file : model.files()) {
			contexts.put(file, context);
			remove(byFile.get(file));
		}
		inherited.keySet().removeIf(file -> file.eResource() == null);
		for (var file : model.imported()) {
			inherited.put(file, context.withoutEvaluation());
			if (!contexts.containsKey(file)) {
				remove(byFile.get(file));
			}
		}
		// files that several models import belong to the one that is drawn
		model.files().stream().limit(1).forEach(this::index);
	}

	private void remove(ModelIndex index) {
		if (index != null) {
			index.dispose();
			byFile.values().removeIf(each -> each == index);
			importers.values().removeIf(each -> each == index);
		}
	}

	/** The index of the model that a file belongs to; where that is only there to be imported, of the model that imports it. */
	synchronized ModelIndex of(EObject file) {
		var own = index(file);
		var importer = importers.get(file);
		return importer != null && importer.isCurrent() && !own.isOfInterest() ? importer : own;
	}

	private ModelIndex index(EObject file) {
		var existing = byFile.get(file);
		if (existing != null && existing.isCurrent()) {
			return existing;
		} else if (existing != null) {
			remove(existing);
			// the given evaluation is that of the model as it was
			existing.model().files().forEach(each -> contexts.computeIfPresent(each, (key, context) -> context.withoutEvaluation()));
		}
		var context = contexts.getOrDefault(file, inherited.getOrDefault(file, RenderContext.defaultContext()));
		var model = context.evaluated().map(EvaluatedModel::model).orElseGet(() -> ModelResource.modelOf(file));
		var index = new ModelIndex(model, context);
		byFile.put(file, index);
		model.files().forEach(each -> byFile.put(each, index));
		if (index.isOfInterest()) {
			model.imported().forEach(each -> importers.put(each, index));
		}
		return index;
	}

	private void clear() {
		byFile.values().forEach(ModelIndex::dispose);
		byFile.clear();
		importers.clear();
	}

	/** Empties the indexes when files come or go, since other files may then see other things. */
	@Override
	public synchronized void notifyChanged(Notification change) {
		boolean resources = change.getNotifier() instanceof ResourceSet
				&& change.getFeatureID(ResourceSet.class) == ResourceSet.RESOURCE_SET__RESOURCES;
		boolean contents = change.getNotifier() instanceof Resource && change.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
		if (resources || contents) {
			clear();
		}
	}
}
