import { Select } from '@/components/ui/Select';
import css from './DeviceFields.module.css';

/** A camera or a microphone by the browser's id for it. */
export interface Device {
  readonly id: string;
  readonly name: string;
}

export interface DeviceField {
  readonly label: string;
  readonly devices: readonly Device[];
  /** The one in use. */
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

/** Which camera and which microphone. */
export function DeviceFields({ fields }: { fields: readonly DeviceField[] }) {
  return (
    <div class={css.fields}>
      {fields.map(({ label, devices, chosenId, onChoose }) => (
        <Select
          key={label}
          label={label}
          value={chosenId}
          onChange={({ currentTarget }) => {
            onChoose(currentTarget.value);
          }}
        >
          {devices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}
