/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.model.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.insp.model.InspFactory;
import org.insp.model.InspModel;
import org.insp.model.Measure;
import org.insp.model.Step;
import org.insp.model.calendar.WorkingDays;
import org.insp.model.fields.PlaceFields;
import org.insp.model.policy.PolicySettings;

/**
 * A model on a reference date: what its policies say and how far its measures have come. Each answer is computed when it is first asked
 * for, once, and may be asked for by several threads. Whoever changes the model makes a new one.
 */
public final class DatedModel {

	private final InspModel model;
	private final LocalDate referenceDate;
	private final Map<Measure, MeasureState> states = new ConcurrentHashMap<>();
	private volatile PolicySettings settings;
	private volatile PlaceFields fields;
	private volatile Deadlines deadlines;
	private volatile List<MeasureState> ownStates;

	/**
	 * @param model the model
	 * @param referenceDate the date on which it is looked at
	 */
	public DatedModel(InspModel model, LocalDate referenceDate) {
		this.model = model;
		this.referenceDate = referenceDate;
	}

	/** The model. */
	public InspModel model() {
		return model;
	}

	/** The reference date. */
	public LocalDate referenceDate() {
		return referenceDate;
	}

	/** The settings of the model's policies. */
	public PolicySettings settings() {
		var known = settings;
		if (known == null) {
			synchronized (this) {
				known = settings;
				if (known == null) {
					known = PolicySettings.of(model);
					settings = known;
				}
			}
		}
		return known;
	}

	/** The fields of the place. */
	public PlaceFields fields() {
		var known = fields;
		if (known == null) {
			known = new PlaceFields(model, settings());
			fields = known;
		}
		return known;
	}

	/** The calendar that applies. */
	public WorkingDays workingDays() {
		return settings().workingDays();
	}

	/** The days on which deadlines end. */
	public Deadlines deadlines() {
		var known = deadlines;
		if (known == null) {
			known = Deadlines.of(settings());
			deadlines = known;
		}
		return known;
	}

	/** The state of a measure, be it in a file of the model or in an imported one. */
	public MeasureState state(Measure measure) {
		return states.computeIfAbsent(measure, each -> new MeasureState(each, referenceDate, deadlines(), settings().placeWords()));
	}

	/** The state of a step, be it in a file of the model or in an imported one. */
	public StepState state(Step step) {
		// a step alone is as one of a measure that says nothing
		var measure = step.eContainer() instanceof Measure owner ? owner : InspFactory.eINSTANCE.createMeasure();
		return new StepState(step, step.eContainer() == measure ? state(measure) : new MeasureState(measure, referenceDate, deadlines()));
	}

	/** The states of all measures in the model's own files, in the order of the model. */
	public List<MeasureState> states() {
		var known = ownStates;
		if (known == null) {
			known = model.all(Measure.class).map(this::state).toList();
			ownStates = known;
		}
		return known;
	}
}
